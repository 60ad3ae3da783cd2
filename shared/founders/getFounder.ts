import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'

export const getFounder = defineEndpoint({
  method: 'get',
  path: '/api/founders/:customerId',
  summary: 'A founder as the caller may see them, and whether they already have a company',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({
    customerId: z.string(),
    name: z.string(),
    /** The company that came of it, once there is one. */
    businessId: z.string().nullable(),
    bases: z.array(Basis).min(1),
    /** False: recorded by an adviser, and not yet claimed by the person themself. */
    claimed: z.boolean(),
    /** Who has met them, by name: the founder sees all, an organisation only itself. */
    metBy: z.array(
      z.object({ organisationId: z.string(), name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }) }),
    ),
    mayLog: z.boolean(),
  }),
  errors: ['session.missing', 'customer.not_found'],
})
