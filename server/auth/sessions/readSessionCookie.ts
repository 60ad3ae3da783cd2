import { parseCookie } from 'cookie'
import { sessionKey } from './sessionKey.ts'
import { SESSION_COOKIE } from './sessionLimits.ts'

/** The form of every id that newCookieId makes: what is shaped otherwise costs no look-up. */
const COOKIE_ID = /^[\w-]{43}$/

/** The stored session id that a Cookie header leads to, or null when it carries none. */
export const readSessionCookie = (header: string | undefined): string | null => {
  const cookieId = header && parseCookie(header)[SESSION_COOKIE]
  return cookieId && COOKIE_ID.test(cookieId) ? sessionKey.sessionIdOf(cookieId) : null
}
