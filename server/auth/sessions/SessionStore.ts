import session from 'express-session'
import type { UserId } from '#shared/ids/UserId.ts'
import type { Principal } from './Principal.ts'
import { principals } from './principals.ts'
import { sessionIdOf } from './sessionIdOf.ts'
import { ABSOLUTE_LIMIT, IDLE_LIMIT } from './sessionLimits.ts'
import { SessionModel } from './sessionModel.ts'

declare module 'express-session' {
  interface SessionData {
    /** Set once, at sign-in, in a session with an id of its own. */
    userId: UserId
    idToken: string | null
  }
}

type Callback = (error?: unknown) => void
type Found = (error: unknown, session?: session.SessionData | null) => void

/**
 * express-session's store on our database. A session is written once, at sign-in; after that only the time of its last
 * use changes, so an answer under way can't bring a session back that was ended meanwhile.
 */
export class SessionStore extends session.Store {
  readonly #cookie: session.CookieOptions
  constructor(cookie: session.CookieOptions) {
    super()
    this.#cookie = cookie
  }

  #dataOf({ actor, idToken }: Principal): session.SessionData {
    return { cookie: { ...this.#cookie, originalMaxAge: null }, userId: actor.userId, idToken }
  }

  override get(cookieId: string, found: Found): void {
    const sessionId = sessionIdOf(cookieId)
    const principal = principals.believed(sessionId)
    if (principal) found(null, this.#dataOf(principal))
    else principals.find(sessionId).then((read) => found(null, read ? this.#dataOf(read) : null), found)
  }

  override set(cookieId: string, { userId, idToken }: session.SessionData, done: Callback = () => {}): void {
    const now = Date.now()
    const expiresAt = new Date(now + Math.min(IDLE_LIMIT, ABSOLUTE_LIMIT))
    const times = { startedAt: new Date(now), seenAt: new Date(now), expiresAt }
    SessionModel.create([{ _id: sessionIdOf(cookieId), userId, idToken, ...times }]).then(() => done(), done)
  }

  override destroy(cookieId: string, done: Callback = () => {}): void {
    principals.end(sessionIdOf(cookieId)).then(() => done(), done)
  }

  // The answer does not wait for this note, and a note that failed is made again with a later request.
  override touch(cookieId: string, _session: session.SessionData, done: () => void = () => {}): void {
    principals.noteUse(sessionIdOf(cookieId)).catch(() => {})
    done()
  }
}
