/** Something that waits for the customer: what, more of it, and the one thing to do. */
export type WaitingItem = {
  key: string
  title: string
  /** Words of somebody's own, or what it is about. */
  detail?: string
  action: string
  to: '/access' | '/ledger' | '/my-data' | '/matters/$matterId' | '/hand-offs/$handOffId'
  /** Of a matter: which. */
  matterId?: string
  /** Of a hand-off: which. */
  handOffId?: string
  /** The place on that page. */
  hash?: string
}
