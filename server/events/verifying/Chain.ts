import type { EventRecord } from '#server/events/EventRecord.ts'

/** All that is kept of one customer's chain, to be verified. `end`: what chainHeads says of it; null: nothing. */
export type Chain = {
  customerId: string
  end: { length: number; hash: string } | null
  /** In the order of their place (chain.index). */
  events: EventRecord[]
}
