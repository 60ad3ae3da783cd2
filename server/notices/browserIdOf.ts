import { createHash } from 'node:crypto'

/** The id of the browser behind a push address; the address itself is a secret of the browser's, and no key. */
export const browserIdOf = (endpoint: string): string => createHash('sha256').update(endpoint).digest('base64url')
