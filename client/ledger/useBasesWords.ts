import type { Basis } from '#shared/access/Basis.ts'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { useText } from '../i18n/useText.ts'

/** On which bases it was done, in the customer's words, narrowest first. */
export const useBasesWords = () => {
  const text = useText()
  const said = (basis: Basis): string => {
    if (basis === 'ownRecord') return text('ledger.basis.own')
    return basis === 'mandate' ? text('ledger.basis.mandate') : text(`access.basis.toCustomer.${basis}`)
  }
  return ({ kind, bases, who }: LedgerRow): string => {
    if (kind === 'write' && who?.side === 'organisation') return text('ledger.basis.wrote')
    return text('ledger.basis', { bases: bases.map(said).join(', ') })
  }
}
