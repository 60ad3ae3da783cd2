import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanId } from '#shared/ids/PlanId.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { PlanVersion } from './PlanVersion.ts'
import { Writer } from './Writer.ts'

export const listPlanLooks = defineEndpoint({
  method: 'get',
  path: '/api/plans/:planId/looks',
  summary:
    'What of a business plan somebody saw on a day: which sections they had open, when, and the versions that say how those were',
  audience: 'signedIn',
  params: z.strictObject({ planId: PlanId }),
  query: z.strictObject({ day: z.iso.date(), userId: UserId.optional() }),
  response: z.object({
    items: z.array(
      z.object({
        by: Writer,
        sectionId: z.string(),
        from: z.string(),
        /** null: still open, or it is not known when it was closed. */
        until: z.string().nullable(),
        /** The first says how the section was as they opened it, those after it how it became while they had it open. */
        versions: z.array(PlanVersion),
      }),
    ),
  }),
  errors: ['session.missing', 'request.invalid', 'plan.not_found'],
})
