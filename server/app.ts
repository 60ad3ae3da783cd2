import express, { type Express, type Router } from 'express'
import type { Logger } from 'pino'
import { authRoutes } from '#server/auth/authRoutes.ts'
import { readSessionCookie } from '#server/auth/sessions/readSessionCookie.ts'
import type { Config } from '#server/config.ts'
import { customersRoutes } from '#server/customers/customersRoutes.ts'
import { desktopRoutes } from '#server/desktop/desktopRoutes.ts'
import { eventsRoutes } from '#server/events/eventsRoutes.ts'
import { healthRoutes } from '#server/health/healthRoutes.ts'
import { answerInTime } from '#server/http/answerInTime.ts'
import { errorsToJson } from '#server/http/errorsToJson.ts'
import { limitRequests } from '#server/http/limitRequests.ts'
import { BODY_LIMIT, REQUESTS_PER_MINUTE, SIGN_INS_PER_MINUTE } from '#server/http/limits.ts'
import { openApiDocument } from '#server/http/openApiDocument.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { refuseCrossSite } from '#server/http/refuseCrossSite.ts'
import { requestLog } from '#server/http/requestLog.ts'
import { requireJson } from '#server/http/requireJson.ts'
import { securityHeaders } from '#server/http/securityHeaders.ts'
import { nextStepsRoutes } from '#server/nextSteps/nextStepsRoutes.ts'
import { organisationsRoutes } from '#server/organisations/organisationsRoutes.ts'
import { registerRoutes } from '#server/register/registerRoutes.ts'
import { contracts } from '#shared/contracts/contracts.ts'

type Parts = {
  config: Config
  /** Where browsers reach the product, e.g. `http://localhost:3000`; no slash at the end. */
  publicUrl: string
  logger: Logger
  version: string
  /** The built client's pages; absent where only the API is asked, as in most tests. */
  client?: Router
}

/** The product without a listening socket: what main listens with and tests start. The database is connected by the caller. */
export const createApp = async ({ config, publicUrl, logger, version, client }: Parts): Promise<Express> => {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  // A proxy in our own network may say for whom it asks; nobody else may.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal')
  app.use(requestLog(logger), securityHeaders(publicUrl))
  app.use(['/api', '/auth', '/idp'], refuseCrossSite(publicUrl))
  app.use('/auth', limitRequests({ perMinute: SIGN_INS_PER_MINUTE }))
  app.use('/api', limitRequests({ perMinute: REQUESTS_PER_MINUTE, keyOf: readSessionCookie }))
  app.use('/api', answerInTime(), requireJson, express.json({ limit: BODY_LIMIT }))
  app.use(await authRoutes(config, publicUrl))

  app.use(healthRoutes(version))
  app.use(organisationsRoutes())
  app.use(registerRoutes())
  app.use(customersRoutes())
  app.use(eventsRoutes())
  app.use(nextStepsRoutes())
  app.use(desktopRoutes())
  app.get('/api/openapi.json', (_request, response) => {
    response.json(openApiDocument(contracts, version))
  })

  app.use(['/api', '/auth', '/idp'], (request) => {
    throw new Refusal('route.not_found', { values: { path: request.originalUrl } })
  })
  if (client) app.use(client)
  app.use(errorsToJson)
  return app
}
