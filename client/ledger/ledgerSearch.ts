import { z } from 'zod'
import { OrganisationId } from '#shared/ids/OrganisationId.ts'

/** What the address of the ledger says: whose access is shown. */
export const LedgerSearch = z.object({ organisationId: OrganisationId.optional(), by: z.enum(['others']).optional() })
export type LedgerSearch = z.infer<typeof LedgerSearch>
