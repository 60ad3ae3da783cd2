import type { Handler } from '#server/http/Handler.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { removeMessageTemplate as contract } from '#shared/messages/removeMessageTemplate.ts'
import { findOwnTemplate } from './findOwnTemplate.ts'
import { MessageTemplateModel } from './messageTemplateModel.ts'

/** Remove a template. */
export const removeMessageTemplate: Handler<typeof contract> = async (context, asked) => {
  const administrator = requireAdministrator(context)
  const { _id: templateId, name, version } = await findOwnTemplate(administrator.organisation.id, asked)
  await MessageTemplateModel.deleteOne({ _id: templateId, version })
  await recordOrganisationEvent(administrator, { type: 'template.removed', templateId, name: name.fi })
  return { templateId }
}
