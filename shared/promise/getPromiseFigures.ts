import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

export const getPromiseFigures = defineEndpoint({
  method: 'get',
  path: '/api/promise',
  summary: 'How organisations have kept their service promise in the last twelve months; public, from ten cases up',
  audience: 'anyone',
  response: z.object({
    /** First and last day (`YYYY-MM-DD`) of what is counted; null: nothing has been counted yet. */
    from: z.string().nullable(),
    until: z.string().nullable(),
    items: z.array(
      z.object({
        organisation: OrganisationName,
        /** null: fewer than ten cases, or none; how many is not told. */
        figures: z
          .object({
            /** Whole percent of the cases in which the customer was reached in time. */
            kept: z.number().int(),
            /** Until the customer was reached, in working days, one decimal. */
            medianDays: z.number(),
            worstDays: z.number(),
            /** Whole percent of the opening time in which it was waited for the customer. */
            paused: z.number().int(),
          })
          .nullable(),
      }),
    ),
  }),
  errors: [],
})
