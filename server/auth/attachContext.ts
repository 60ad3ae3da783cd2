import type { RequestHandler } from 'express'
import { languageOf } from '#server/http/languageOf.ts'
import { principals } from './sessions/principals.ts'
import { sessionIdOf } from './sessions/sessionIdOf.ts'

/** Let a served contract ask who is asking. Runs behind the session middleware. */
export const attachContext: RequestHandler = (request, _response, next) => {
  request.contextOf = async (operation) => {
    if (!request.session?.userId) return null
    const principal = await principals.find(sessionIdOf(request.sessionID))
    if (!principal) return null
    return {
      requestId: request.requestId,
      operation,
      language: languageOf(request),
      actor: principal.actor,
      ability: principal.ability,
      sessionId: principal.sessionId,
      reads: [],
    }
  }
  next()
}
