import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * SHA-256, in hex, of a value as canonical JSON (RFC 8785): the same for any order of keys. Throws on text that is not
 * well-formed Unicode, which no database gives back as it was.
 */
export const hashOf = (value: object): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
