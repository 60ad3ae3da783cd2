/** What notices are a reading of: an event of the log, or an escalation of something that waits. */
export type NoticeCause = {
  id: string
  customerId: string
  matterId: string | null
  at: Date
  /** Who did it, who hears nothing of what they did themselves; null: the product. */
  by: { userId: string; organisationId: string | null } | null
  /** A paragraph lets it be kept from the customer until this ISO time; then it is not told to them at all. */
  delayedUntil: string | null
}
