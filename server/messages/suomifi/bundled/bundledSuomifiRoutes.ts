import express, { Router } from 'express'
import { sendPage } from '#server/auth/pages/sendPage.ts'
import { isFromThisMachine } from '#server/http/isFromThisMachine.ts'
import { languageOf } from '#server/http/languageOf.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { Language } from '#shared/languages/Language.ts'
import { bundledLogin } from './bundledLogin.ts'
import { mailboxPage } from './mailboxPage.ts'
import { receiveLetter } from './receiveLetter.ts'

/** A short message and what stands around it. */
const BODY_LIMIT = '32 kB'
const TOKEN_SECONDS = 3600

/**
 * The bundled receiver of Suomi.fi messages under /viestit, for requests made on this machine only: it takes the same token
 * and the same electronic message as the real service, and has a page that shows what came.
 */
export const bundledSuomifiRoutes = (): Router => {
  const router = Router()
  router.use((request, _response, next) => {
    if (!isFromThisMachine(request)) throw new Refusal('route.not_found', { values: { path: request.originalUrl } })
    next()
  })
  const json = express.json({ limit: BODY_LIMIT })

  router.post('/v1/token', json, (request, response) => {
    const { username, password } = request.body ?? {}
    if (username !== bundledLogin.username || password !== bundledLogin.password) {
      response.status(401).json({ reason: 'Wrong username or password' })
      return
    }
    response.json({ access_token: bundledLogin.token, expires_in: TOKEN_SECONDS, token_type: 'Bearer' })
  })

  router.post('/v2/messages/electronic', json, async (request, response) => {
    if (request.get('authorization') !== `Bearer ${bundledLogin.token}`) {
      response.status(401).json({ reason: 'The token is missing or wrong' })
      return
    }
    const status = await receiveLetter(request.body)
    const messageId = String(request.body?.externalId ?? '')
    response.status(status).json(status === 400 ? { reason: 'Malformed', validationErrors: [] } : { messageId })
  })

  router.get('/', async (request, response) => {
    const chosen = Language.safeParse(request.query.lang)
    const language = chosen.success ? chosen.data : languageOf(request)
    sendPage(response, { status: 200, language, languages: true, ...(await mailboxPage(language)) })
  })
  return router
}
