import type { Response } from 'express'
import type { Context } from '#server/access/Context.ts'
import { sessionCookieOptions } from './sessionCookieOptions.ts'
import { SESSION_COOKIE } from './sessionLimits.ts'

const answers = new WeakMap<Context, Response>()

/** The session cookie of the answer under way: use cases know no HTTP, so they name it by their context. */
export const sessionCookie = {
  goesWith(context: Context, response: Response): void {
    answers.set(context, response)
  },
  set(context: Context, cookieId: string): void {
    const response = answers.get(context)
    response?.cookie(SESSION_COOKIE, cookieId, sessionCookieOptions(response.req.secure))
  },
}
