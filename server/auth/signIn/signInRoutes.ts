import { type Request, Router } from 'express'
import { isFromThisMachine } from '#server/http/isFromThisMachine.ts'
import { isLoopbackName } from '#server/http/isLoopbackName.ts'
import { languageOf } from '#server/http/languageOf.ts'
import { Language } from '#shared/languages/Language.ts'
import { deviceOf } from '../sessions/deviceOf.ts'
import { principals } from '../sessions/principals.ts'
import { readSessionCookie } from '../sessions/readSessionCookie.ts'
import { sessionCookieOptions } from '../sessions/sessionCookieOptions.ts'
import { SESSION_COOKIE } from '../sessions/sessionLimits.ts'
import { startSession } from '../sessions/startSession.ts'
import { beginSignIn } from './beginSignIn.ts'
import { browserCookie } from './browserCookie.ts'
import { finishSignIn } from './finishSignIn.ts'
import type { IdentityProvider } from './IdentityProvider.ts'
import { invitationCookie } from './invitationCookie.ts'
import { safeReturnTo } from './safeReturnTo.ts'
import { showSignInProblem } from './showSignInProblem.ts'

const wantedLanguage = (request: Request): Language => {
  const named = Language.safeParse(request.query.language)
  return named.success ? named.data : languageOf(request)
}

/** Sign-in by OIDC: /auth/sign-in sends the browser to the identity provider, /auth/callback takes it back. */
export const signInRoutes = (provider: IdentityProvider, publicUrl: string): Router => {
  const router = Router()
  const { host, hostname, protocol } = new URL(publicUrl)
  const redirectUri = new URL('/auth/callback', publicUrl).href
  const secure = protocol === 'https:'
  const cookie = browserCookie.options(secure)
  const invitationOptions = invitationCookie.options(secure)

  router.get('/auth/sign-in', async (request, response) => {
    // Cookies belong to a host name: who came by another name of this machine (127.0.0.1) goes on by the public one.
    if (request.get('host') !== host && isFromThisMachine(request) && isLoopbackName(hostname))
      return response.redirect(303, new URL(request.originalUrl, publicUrl).href)
    const browser = browserCookie.read(request) ?? browserCookie.make()
    const invitation = invitationCookie.tokenIn(request.query.invitation)
    const { next, state } = await beginSignIn(provider, {
      redirectUri,
      returnTo: safeReturnTo(request.query.returnTo),
      language: wantedLanguage(request),
      browser,
      invited: invitation !== null,
    })
    if (invitation)
      response.cookie(invitationCookie.name, invitationCookie.valueOf(state, invitation), invitationOptions)
    response.cookie(browserCookie.name, browser, cookie).set('cache-control', 'no-store').redirect(303, next.href)
  })

  router.get('/auth/callback', async (request, response) => {
    const address = new URL(request.originalUrl, publicUrl)
    const invitation = invitationCookie.read(request, address.searchParams.get('state'))
    const browser = browserCookie.read(request)
    const { userId, idToken, returnTo } = await finishSignIn(provider, { address, browser, invitation })
    // A new id at each sign-in, and an end to what the browser brought: a planted session is worth nothing afterwards.
    const brought = readSessionCookie(request.headers.cookie)
    if (brought) await principals.end(brought)
    const cookieId = await startSession({ userId, idToken, device: deviceOf(request.get('user-agent')) })
    response.cookie(SESSION_COOKIE, cookieId, sessionCookieOptions(secure))
    if (invitation) response.clearCookie(invitationCookie.name, invitationOptions)
    response.set('cache-control', 'no-store').redirect(303, returnTo)
  })

  router.use('/auth', showSignInProblem)
  return router
}
