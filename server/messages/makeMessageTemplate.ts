import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { makeMessageTemplate as contract } from '#shared/messages/makeMessageTemplate.ts'
import { MOST_TEMPLATES } from '#shared/messages/messageLimits.ts'
import { type MessageTemplate, MessageTemplateModel } from './messageTemplateModel.ts'
import { presentTemplate } from './presentTemplate.ts'
import { templateNameTaken } from './templateNameTaken.ts'

/** Make a template for the caller's organisation. */
export const makeMessageTemplate: Handler<typeof contract> = async (context, { name, text }) => {
  const administrator = requireAdministrator(context)
  const organisationId = administrator.organisation.id
  const count = await MessageTemplateModel.countDocuments({ organisationId })
  if (count >= MOST_TEMPLATES) throw new Refusal('template.too_many', { values: { limit: MOST_TEMPLATES } })
  const template: MessageTemplate = { _id: newId('tpl'), organisationId, name, text, version: 1 }
  await insertDocuments(MessageTemplateModel, [template]).catch(templateNameTaken)
  await recordOrganisationEvent(administrator, { type: 'template.made', templateId: template._id, name: name.fi })
  return presentTemplate(template)
}
