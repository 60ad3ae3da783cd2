/** The register of mandates gave no answer to rely on: it is down, slow, refused our signature, or said something else. */
export class RegisterUnreachable extends Error {
  constructor(cause?: unknown) {
    super('The register of mandates does not answer', { cause })
  }
}
