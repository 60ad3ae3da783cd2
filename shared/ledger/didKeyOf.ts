import type { LedgerRow } from './LedgerRow.ts'

type Deed = Pick<LedgerRow, 'operation' | 'factType'> & { byOrganisation: boolean }

/**
 * By which text what was done is told. A grant is the customer's own to give: what an organisation's person does is to write
 * down one that was given on paper or orally.
 */
export const didKeyOf = ({ operation, factType, byOrganisation }: Deed): string => {
  if (factType === 'grant.given' && byOrganisation) return 'ledger.did.recordedGrant'
  return factType ? `ledger.write.${factType}` : `ledger.read.${operation}`
}
