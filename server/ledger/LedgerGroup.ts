import type { LedgerEntry } from './LedgerEntry.ts'

/** Looks that make one line of the ledger; `at` and `id` are those of the latest, by which the line is ordered. */
export type LedgerGroup = LedgerEntry & { ids: string[]; earliest: Date; looks: number; records: Set<string> }
