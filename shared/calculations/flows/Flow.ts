import type { Series } from '../arithmetic/Series.ts'

/** A row or a table in time: what belongs to each month, its VAT, and the money that moves in it. */
export type Flow = { net: Series; vat: Series; paid: Series }
