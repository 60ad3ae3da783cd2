export type Letter = {
  /** Our own id of it: sent twice, it is there once. */
  externalId: string
  /** The company, by Y-tunnus. */
  recipientId: string
  title: string
  body: string
}

/** Suomi.fi messages as we use them. */
export type SuomifiMessages = {
  /**
   * Leave a message in a company's mailbox. `noMailbox`: it has none in use, and trying again would change nothing. Throws
   * LettersUnreachable when there is no answer to rely on: it may have been sent, and sending it again does no harm.
   */
  send(letter: Letter): Promise<'sent' | 'noMailbox'>
}
