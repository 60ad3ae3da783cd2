import type { CookieOptions } from 'express'

/**
 * The session's cookie is out of reach of scripts, kept from other sites' writes, and gone with the browser; when the
 * session ends is decided on the server.
 */
export const sessionCookieOptions = (secure: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
})
