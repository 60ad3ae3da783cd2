import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { TemplateId } from '#shared/ids/TemplateId.ts'

export const removeMessageTemplate = defineEndpoint({
  method: 'post',
  path: '/api/organisation/message-templates/:templateId/removal',
  summary: 'Remove a message template of your own organisation',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ templateId: TemplateId }),
  response: z.object({ templateId: z.string() }),
  errors: ['session.missing', 'request.version_missing', 'record.changed', 'access.denied', 'template.not_found'],
})
