import type { Euros } from '../arithmetic/Euros.ts'

/** What one month of a row is in the books: its net, and the VAT that goes to the state or comes back from it. */
export type Entry = { net: Euros; vat: Euros }
