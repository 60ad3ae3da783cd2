import { parseCookie } from 'cookie'
import { unsign } from 'cookie-signature'
import { cookieSecret } from './cookieSecret.ts'
import { sessionIdOf } from './sessionIdOf.ts'
import { SESSION_COOKIE } from './sessionLimits.ts'

/** The stored session id that a Cookie header carries, or null when it carries none that we signed. */
export const readSessionCookie = (header: string | undefined): string | null => {
  const value = parseCookie(header ?? '')[SESSION_COOKIE]
  if (!value?.startsWith('s:')) return null
  const cookieId = unsign(value.slice(2), cookieSecret.get())
  return cookieId === false ? null : sessionIdOf(cookieId)
}
