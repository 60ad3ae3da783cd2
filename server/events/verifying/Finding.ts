/** What is wrong with a chain or with the log's order; `told` says it in words. */
export type Finding = {
  kind: /** Content or link no longer gives the hash that was kept with it. */
    | 'changed'
    /** Whole in itself, but at another place of the chain than it was given. */
    | 'reordered'
    /** Linked to another event than the one before it. */
    | 'relinked'
    | 'missing'
    /** The end of the chain is missing, or the kept end is another. */
    | 'truncated'
    /** Emptied, but the chain holds no word of an erasure by rule. */
    | 'emptied'
    /** An end that an earlier export holds is no longer part of the chain. */
    | 'rewritten'
    /** The log's order has a gap. */
    | 'gap'
  customerId: string | null
  eventId: string | null
  told: string
}
