/** What a record says of the lease on it: who works on what it stands for, and until when nobody else may. */
export type Leased = {
  _id: string
  /** A process; null: nobody. */
  holder: string | null
  leasedUntil: Date
}
