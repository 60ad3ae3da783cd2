import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MessageTemplate } from './MessageTemplate.ts'
import { TemplateFields } from './TemplateFields.ts'

export const makeMessageTemplate = defineEndpoint({
  method: 'post',
  path: '/api/organisation/message-templates',
  summary: 'Make a message template for your own organisation, in three languages',
  audience: 'signedIn',
  body: TemplateFields,
  response: MessageTemplate,
  errors: ['session.missing', 'request.invalid', 'access.denied', 'template.name_in_use', 'template.too_many'],
})
