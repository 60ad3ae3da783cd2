import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { FounderCode } from './FounderCode.ts'

export const useFounderCode = defineEndpoint({
  method: 'post',
  path: '/api/founders/code',
  summary: 'Meet a founder by the one-time code that they have read out',
  audience: 'signedIn',
  body: z.strictObject({ code: FounderCode }),
  response: z.object({ customerId: z.string(), name: z.string() }),
  errors: ['session.missing', 'access.denied', 'founder.code_wrong', 'founder.code_tries'],
})
