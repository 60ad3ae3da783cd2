import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { PathStepKey } from './PathStepKey.ts'
import { PermitState } from './PermitState.ts'

export const listPermitsToReport = defineEndpoint({
  method: 'get',
  path: '/api/permits',
  summary: 'For an authority’s system: the permits of its own that customers let it report on, the latest first (200)',
  audience: 'signedIn',
  query: z.strictObject({ stepKey: PathStepKey.optional() }),
  response: z.object({
    items: z.array(
      z.object({
        permitId: z.string(),
        stepKey: z.string(),
        title: LocalisedText,
        customer: z.object({ name: z.string(), businessId: z.string().nullable() }),
        state: PermitState,
        askedOn: z.string().nullable(),
        changedAt: z.string(),
      }),
    ),
  }),
  errors: ['session.missing', 'request.invalid', 'access.denied'],
})
