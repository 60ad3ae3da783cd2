import { hash } from 'node:crypto'

/** The stored id of a session, from the secret id that its cookie carries. */
export const sessionIdOf = (cookieId: string): string => hash('sha256', cookieId, 'base64url')
