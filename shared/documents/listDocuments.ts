import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { Document } from './Document.ts'

export const listDocuments = defineEndpoint({
  method: 'get',
  path: '/api/matters/:matterId/documents',
  summary: 'The documents of a matter, the latest first; what was sent with a message is listed there',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  response: z.object({ items: z.array(Document), customerId: z.string(), mayAdd: z.boolean() }),
  errors: ['session.missing', 'request.invalid', 'matter.not_found', 'access.denied'],
})
