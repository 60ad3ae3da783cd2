import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'

export type LedgerDay = { day: string; rows: LedgerRow[] }

/** The lines under their days in Finland, in the order given. */
export const ledgerDays = (rows: LedgerRow[]): LedgerDay[] =>
  [...Map.groupBy(rows, ({ at }) => helsinkiTime(at).day)].map(([day, ofDay]) => ({ day, rows: ofDay }))
