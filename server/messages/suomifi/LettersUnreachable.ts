/** Suomi.fi messages gave no answer to rely on: they are down, slow, refused our password, or said something else. */
export class LettersUnreachable extends Error {
  constructor(cause?: unknown) {
    super('Suomi.fi messages do not answer', { cause })
  }
}
