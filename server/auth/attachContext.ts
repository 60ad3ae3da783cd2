import type { RequestHandler } from 'express'
import type { Context } from '#server/access/Context.ts'
import { languageOf } from '#server/http/languageOf.ts'
import { principals } from './sessions/principals.ts'
import { readSessionCookie } from './sessions/readSessionCookie.ts'
import { sessionCookie } from './sessions/sessionCookie.ts'

/** Let a served contract ask who is asking. Nothing is looked up before it does. */
export const attachContext: RequestHandler = (request, response, next) => {
  request.contextOf = async (operation) => {
    const sessionId = readSessionCookie(request.headers.cookie)
    if (!sessionId) return null
    const principal = principals.believed(sessionId) ?? (await principals.find(sessionId))
    if (!principal) return null
    // The answer does not wait for this note, and one that failed is made again with a later request.
    principals.noteUse(sessionId).catch(() => {})
    const context: Context = {
      requestId: request.requestId,
      operation,
      language: languageOf(request),
      actor: principal.actor,
      ability: principal.ability,
      opened: [],
      sessionId,
      reads: [],
    }
    sessionCookie.goesWith(context, response)
    return context
  }
  next()
}
