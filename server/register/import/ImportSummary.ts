/** What an import did, in companies. */
export type ImportSummary = {
  added: number
  changed: number
  unchanged: number
  /** Objects that were not a company: reported one by one and skipped. */
  broken: number
  /** Seconds from the first byte to the last index. */
  seconds: number
}
