import type { Handler } from '#server/http/Handler.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { changeMessageTemplate as contract } from '#shared/messages/changeMessageTemplate.ts'
import { findOwnTemplate } from './findOwnTemplate.ts'
import { MessageTemplateModel } from './messageTemplateModel.ts'
import { presentTemplate } from './presentTemplate.ts'
import { templateNameTaken } from './templateNameTaken.ts'

/** Change a template; what was sent from it stays as it was. */
export const changeMessageTemplate: Handler<typeof contract> = async (context, { templateId, version, ...wanted }) => {
  const administrator = requireAdministrator(context)
  const template = await findOwnTemplate(administrator.organisation.id, { templateId, version })
  const { name = template.name, text = template.text } = wanted
  const changed = { ...template, name, text, version: version + 1 }
  await MessageTemplateModel.updateOne(
    { _id: templateId, version },
    { $set: { name, text, version: changed.version } },
  ).catch(templateNameTaken)
  await recordOrganisationEvent(administrator, { type: 'template.changed', templateId, name: name.fi })
  return presentTemplate(changed)
}
