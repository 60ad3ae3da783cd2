import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { TemplateId } from '#shared/ids/TemplateId.ts'
import { MessageTemplate } from './MessageTemplate.ts'
import { TemplateFields } from './TemplateFields.ts'

export const changeMessageTemplate = defineEndpoint({
  method: 'patch',
  path: '/api/organisation/message-templates/:templateId',
  summary: 'Change a message template of your own organisation; what was sent stays as it was',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ templateId: TemplateId }),
  body: TemplateFields.partial(),
  response: MessageTemplate,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'template.not_found',
    'template.name_in_use',
  ],
})
