/** How mail leaves the house. */
export type PostSettings = {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  smtpUrl: string
  /** From whom: `Y-CRM <no-reply@example.fi>`. */
  from: string
  /** Where links lead; no slash at the end. */
  publicUrl: string
  /** Told once of each message that is given up; never an address, never a word of it. */
  gaveUp: (mailId: string, reason: string) => void
}
