import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'

export const listQuotes = defineEndpoint({
  method: 'get',
  path: '/api/plan-sections/:sectionId/quotes',
  summary:
    'The results of the calculations that a section of a business plan quotes, as they are now, in your language',
  audience: 'signedIn',
  params: z.strictObject({ sectionId: PlanSectionId }),
  response: z.object({
    items: z.array(
      z.object({
        key: z.string(),
        /** What is quoted: `Liikevaihto, vuosi 1`. */
        label: z.string(),
        /** What stands in the text: the value, else why there is none. */
        text: z.string(),
        known: z.boolean(),
      }),
    ),
  }),
  errors: ['session.missing', 'request.invalid', 'plan.section_not_found'],
})
