import { createHmac, randomBytes } from 'node:crypto'

const ID_BYTES = 32

let secret: string | undefined

/** What ties a secret that somebody carries (a session's cookie, a code read aloud) to what is stored of it: a hash keyed with the session secret. */
export const sessionKey = {
  /** Set once, by createApp. */
  use(sessionSecret: string): void {
    secret = sessionSecret
  },

  /** A new id for a cookie: 256 bits that nobody can guess. */
  newCookieId: (): string => randomBytes(ID_BYTES).toString('base64url'),

  /** The stored id. Who has read the database can't make a cookie of it, who can write to it can't either without the secret. */
  sessionIdOf(cookieId: string): string {
    if (secret === undefined) throw new Error('No session secret yet: createApp sets it before any request is served')
    return createHmac('sha256', secret).update(cookieId).digest('base64url')
  },

  /** A short secret as it is stored: without the session secret nobody can try all of them against the database. */
  keyedHashOf(purpose: string, short: string): string {
    return sessionKey.sessionIdOf(`${purpose}\u0001${short}`)
  },
}
