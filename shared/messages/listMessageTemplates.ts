import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MessageTemplate } from './MessageTemplate.ts'

export const listMessageTemplates = defineEndpoint({
  method: 'get',
  path: '/api/organisation/message-templates',
  summary: 'Message templates of your own organisation, for who writes messages and who administers them',
  audience: 'signedIn',
  response: z.object({ items: z.array(MessageTemplate), mayChange: z.boolean() }),
  errors: ['session.missing', 'access.denied'],
})
