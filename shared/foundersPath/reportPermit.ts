import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PermitId } from '#shared/ids/PermitId.ts'
import { PermitFields } from './PermitFields.ts'
import { PermitState } from './PermitState.ts'

export const reportPermit = defineEndpoint({
  method: 'post',
  path: '/api/permits/:permitId/reports',
  summary: 'For an authority’s system: where a permit of its own stands. The same report again changes nothing',
  audience: 'signedIn',
  params: z.strictObject({ permitId: PermitId }),
  body: PermitFields.extend({
    /** The authority's own name of this report. */
    reportId: z.string().regex(/^[\w.:-]{1,80}$/),
    /** When it was so; an older report than the latest is answered and not taken. */
    at: z.iso.datetime(),
  }),
  response: z.object({
    permitId: z.string(),
    state: PermitState,
    /** The moment of the report that stands. */
    at: z.string(),
    /** Whether this report is the one that stands. */
    taken: z.boolean(),
  }),
  errors: ['session.missing', 'request.invalid', 'access.denied', 'path.permit_not_found'],
})
