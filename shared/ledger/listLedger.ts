import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'
import { LedgerRow } from './LedgerRow.ts'

export const listLedger = defineEndpoint({
  method: 'get',
  path: '/api/customers/:customerId/ledger',
  summary:
    'Who looked at or changed what of this customer, for which organisation and on which basis, the latest first; for the customer itself',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  query: z.strictObject({
    /** What one organisation did; generalised lines are then left out, since they name none. */
    organisationId: OrganisationId.optional(),
    /** Only what others did: neither oneself nor one's own people. */
    by: z.enum(['others']).optional(),
    /** Only looks, or only what was written; generalised lines are left out here too. */
    kind: z.enum(['read', 'write']).optional(),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  response: pageOf(LedgerRow),
  errors: ['session.missing', 'request.invalid', 'request.cursor', 'customer.not_found', 'access.denied'],
})
