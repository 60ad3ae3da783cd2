import { parseCookie } from 'cookie'
import type { CookieOptions, Request } from 'express'
import { ATTEMPT_LIMIT } from './signInAttemptModel.ts'

const NAME = 'ycrm.invitation'
/** As invitations carry it: 256 bits in base64url. */
const TOKEN = /^[\w-]{43}$/

/**
 * The invitation with which somebody begins a sign-in. It waits in their browser, bound to that attempt, rather than in
 * our database: there only the hash of an invitation is ever stored.
 */
export const invitationCookie = {
  name: NAME,
  options: (secure: boolean): CookieOptions => ({
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/auth',
    maxAge: ATTEMPT_LIMIT,
  }),
  /** The token in an address, or null when there is none of its form. */
  tokenIn: (value: unknown): string | null => (typeof value === 'string' && TOKEN.test(value) ? value : null),
  valueOf: (state: string, token: string): string => `${state}.${token}`,
  /** The invitation of the attempt that is being finished, or null: none, or another attempt's. */
  read(request: Request, state: string | null): string | null {
    const [of, token] = parseCookie(request.get('cookie') ?? '')[NAME]?.split('.') ?? []
    return of === state ? invitationCookie.tokenIn(token) : null
  },
}
