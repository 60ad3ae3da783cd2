import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { Hold } from './Hold.ts'
import { RetainedKind } from './RetainedKind.ts'

export const listRetention = defineEndpoint({
  method: 'get',
  path: '/api/retention',
  summary:
    'What of your organisation’s records on persons is deleted within 90 days, and what is held and why; no names',
  audience: 'signedIn',
  response: z.object({
    /** Records by their kind and the day (YYYY-MM-DD) from which on they are deleted. */
    coming: z.array(z.object({ kind: RetainedKind, from: z.iso.date(), count: z.number().int() })),
    held: z.array(
      z.object({ kind: RetainedKind, recordId: z.string(), holds: z.array(Hold).min(1), lookedAgainOn: z.iso.date() }),
    ),
  }),
  errors: ['session.missing', 'access.denied'],
})
