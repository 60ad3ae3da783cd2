import express, { type Express } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { healthRoutes } from '#server/health/healthRoutes.ts'
import { errorsToJson } from '#server/http/errorsToJson.ts'
import { BODY_LIMIT } from '#server/http/limits.ts'
import { openApiDocument } from '#server/http/openApiDocument.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { requestLog } from '#server/http/requestLog.ts'
import { contracts } from '#shared/contracts/contracts.ts'

type Parts = { logger: Logger; version: string }

/** The product without a listening socket: what main listens with and tests start. The database is connected by the caller. */
export const createApp = ({ logger, version }: Parts): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(requestLog(logger))
  app.use(helmet())
  app.use('/api', express.json({ limit: BODY_LIMIT }))
  app.use(healthRoutes(version))
  app.get('/api/openapi.json', (_request, response) => {
    response.json(openApiDocument(contracts, version))
  })
  app.use('/api', (request) => {
    throw new Refusal('route.not_found', { values: { path: request.originalUrl } })
  })
  app.use(errorsToJson)
  return app
}
