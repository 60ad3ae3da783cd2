/** An import that can't go on; the message says what is wrong and what to do. */
export class ImportError extends Error {
  override name = 'ImportError'
}
