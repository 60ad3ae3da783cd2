/** What is sent to the typesetter's process. */
export type Manuscript = {
  /** plan.json, as plan.typ reads it. */
  plan: string
  pictures: { path: string; bytes: Uint8Array }[]
  /** When it is made (seconds): what the document says of itself. */
  at: number
}
