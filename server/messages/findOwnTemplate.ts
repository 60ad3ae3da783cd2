import { Refusal } from '#server/http/Refusal.ts'
import { type MessageTemplate, MessageTemplateModel } from './messageTemplateModel.ts'
import { presentTemplate } from './presentTemplate.ts'

/** A template of this organisation, as the caller knows it; any other is template.not_found (404), a stale one record.changed (412). */
export const findOwnTemplate = async (
  organisationId: string,
  { templateId, version }: { templateId: string; version: number },
): Promise<MessageTemplate> => {
  const template = await MessageTemplateModel.findOne({ _id: templateId, organisationId }).lean<MessageTemplate>()
  if (!template) throw new Refusal('template.not_found')
  if (template.version !== version) throw new Refusal('record.changed', { current: presentTemplate(template) })
  return template
}
