/** The virus scanner gave no answer to rely on: it is down, slow, or said something else. */
export class ScannerUnreachable extends Error {
  constructor(cause?: unknown) {
    super('The virus scanner does not answer', { cause })
  }
}
