import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { listMessageTemplates as contract } from '#shared/messages/listMessageTemplates.ts'
import { MOST_TEMPLATES } from '#shared/messages/messageLimits.ts'
import { type MessageTemplate, MessageTemplateModel } from './messageTemplateModel.ts'
import { presentTemplate } from './presentTemplate.ts'

/** The templates of the caller's organisation, by name. */
export const listMessageTemplates: Handler<typeof contract> = async ({ actor }) => {
  const may = permissionsOf(actor)
  const mayChange = may.has('organisation.administer')
  if (!actor.organisation || !(mayChange || may.has('matters.handle'))) throw new Refusal('access.denied')
  const templates = await MessageTemplateModel.find({ organisationId: actor.organisation.id })
    .sort({ 'name.fi': 1 })
    .limit(MOST_TEMPLATES)
    .lean<MessageTemplate[]>()
  return { items: templates.map(presentTemplate), mayChange }
}
