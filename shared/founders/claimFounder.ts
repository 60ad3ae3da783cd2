import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { FounderCode } from './FounderCode.ts'

export const claimFounder = defineEndpoint({
  method: 'post',
  path: '/api/founders/claims',
  summary: 'Take a record that an adviser made of the caller as their own, by the code that the adviser gave',
  audience: 'signedIn',
  body: z.strictObject({ code: FounderCode }),
  response: z.object({
    customerId: z.string(),
    /** How many events came along. */
    events: z.number().int(),
    /** By which the joining can be undone; null where there was nothing to join it to. */
    mergeId: z.string().nullable(),
  }),
  errors: ['session.missing', 'access.denied', 'founder.code_wrong', 'founder.code_tries', 'founder.already_company'],
})
