import { type ErrorRequestHandler, type RequestHandler, Router } from 'express'
import { Refusal } from '#server/http/Refusal.ts'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { chooseActingFor } from './chooseActingFor.ts'
import { ownSessions } from './ownSessions.ts'
import { presentSession } from './presentSession.ts'
import { principals } from './principals.ts'
import { sessionCookieOptions } from './sessionCookieOptions.ts'
import { SESSION_COOKIE } from './sessionLimits.ts'

type EndSessionUrl = (idToken: string | null) => Promise<string | null>

/** The browser need not keep the cookie of a session that has ended. */
const forgetCookie: RequestHandler = (request, response, next) => {
  response.clearCookie(SESSION_COOKIE, sessionCookieOptions(request.secure))
  next()
}

/** A sign-out that was refused ended nothing: the browser keeps its cookie. */
const keepCookie: ErrorRequestHandler = (error, _request, response, next) => {
  response.removeHeader('set-cookie')
  next(error)
}

/** Who is signed in and for whom they act, their other sessions, and sign-out. `endSessionUrl`: where the identity provider ends its own session, if it has such a place. */
export const sessionRoutes = (endSessionUrl: EndSessionUrl): Router => {
  const router = Router()
  serve(router, 'getSession', contracts.getSession, async ({ sessionId = '' }) => {
    const principal = await principals.find(sessionId)
    if (!principal) throw new Refusal('session.missing')
    return presentSession(principal)
  })
  serve(router, 'chooseActingFor', contracts.chooseActingFor, chooseActingFor)
  serve(router, 'listSessions', contracts.listSessions, (context) => ownSessions.list(context))
  serve(router, 'endSession', contracts.endSession, (context, { sessionId }) => ownSessions.end(context, sessionId))
  serve(router, 'endOtherSessions', contracts.endOtherSessions, (context) => ownSessions.endOthers(context))
  router.post(contracts.signOut.path, forgetCookie)
  serve(router, 'signOut', contracts.signOut, async ({ sessionId = '' }) => {
    const principal = await principals.find(sessionId)
    await principals.end(sessionId)
    return { signedOut: true as const, endSessionUrl: await endSessionUrl(principal?.idToken ?? null) }
  })
  router.use(contracts.signOut.path, keepCookie)
  return router
}
