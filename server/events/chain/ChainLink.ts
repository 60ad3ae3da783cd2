/** An event's place in its customer's chain. Hashes are SHA-256 in hex. Format: docs/decisions, "chain format". */
export type ChainLink = {
  /** From 0, without gaps. */
  index: number
  /** Hash of the event before it; null for the first. */
  previous: string | null
  /** Makes the content's hash useless for guessing the content; null when erased by rule. */
  salt: string | null
  /** Hash of salt and content. */
  content: string
  /** Hash of this link: place, previous hash, content's hash. */
  hash: string
}
