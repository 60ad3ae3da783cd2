import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { Absence } from './Absence.ts'

export const listAbsences = defineEndpoint({
  method: 'get',
  path: '/api/organisation/absences',
  summary: 'Who of your own organisation is away between two days, by the first day: at most 500',
  audience: 'signedIn',
  query: z.strictObject({ from: z.iso.date(), until: z.iso.date() }),
  response: z.object({
    items: z.array(Absence),
    /** Whose absences the caller may enter besides their own. */
    colleagues: z.array(z.object({ userId: z.string(), name: z.string() })),
    /** Who may stand in: colleagues who may handle matters. */
    substitutes: z.array(z.object({ userId: z.string(), name: z.string() })),
  }),
  errors: ['session.missing', 'request.invalid', 'access.denied'],
})
