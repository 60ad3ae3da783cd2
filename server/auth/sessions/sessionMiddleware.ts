import type { RequestHandler } from 'express'
import session from 'express-session'
import { cookieSecret } from './cookieSecret.ts'
import { SessionStore } from './SessionStore.ts'
import { SESSION_COOKIE } from './sessionLimits.ts'

type Options = {
  secret: string
  /** Whether browsers reach the product by https. */
  secure: boolean
}

/**
 * Server-side sessions. The cookie lives as long as the browser does; when the session ends is decided by the store.
 * `sameSite: lax` keeps it out of other sites' writes, refuseCrossSite is the second lock.
 */
export const sessionMiddleware = ({ secret, secure }: Options): RequestHandler => {
  const cookie = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
  cookieSecret.use(secret)
  return session({
    name: SESSION_COOKIE,
    secret,
    cookie,
    store: new SessionStore(cookie),
    resave: false,
    saveUninitialized: false,
    // Behind a proxy that ends TLS, X-Forwarded-Proto says that the browser came by https.
    proxy: secure,
  })
}
