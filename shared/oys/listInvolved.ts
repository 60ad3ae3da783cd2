import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

export const listInvolved = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/organisations',
  summary: 'Which organisations have recorded something about the customer or looked at it, and who sees it by law',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  response: z.object({
    items: z.array(
      z.object({
        organisation: OrganisationName,
        /** On the list of 10 § of Act 293/2017: sees others' service and person data without being given access. */
        section10: z.boolean(),
        /** Records that the caller may see, and when the last one was made. */
        records: z.number().int(),
        lastRecordedAt: z.string().nullable(),
        /** When its people last looked; null: not of late, or the caller keeps no ledger (an accountant). */
        lastLookedAt: z.string().nullable(),
      }),
    ),
  }),
  errors: ['session.missing', 'customer.not_found', 'access.denied'],
})
