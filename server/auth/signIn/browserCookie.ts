import { hash, randomBytes } from 'node:crypto'
import { parseCookie } from 'cookie'
import type { CookieOptions, Request } from 'express'
import { ATTEMPT_LIMIT } from './signInAttemptModel.ts'

const NAME = 'ycrm.sign-in'
const BYTES = 32

/**
 * Ties a sign-in to the browser that began it, so that nobody can be led to finish another person's. Several tabs may
 * begin at once: they share the value.
 */
export const browserCookie = {
  name: NAME,
  options: (secure: boolean): CookieOptions => ({
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/auth',
    maxAge: ATTEMPT_LIMIT,
  }),
  read: (request: Request): string | undefined => parseCookie(request.get('cookie') ?? '')[NAME],
  make: (): string => randomBytes(BYTES).toString('base64url'),
  hashOf: (value: string): string => hash('sha256', value, 'base64url'),
}
