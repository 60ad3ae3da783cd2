import express, { type Express, type Router } from 'express'
import type { Logger } from 'pino'
import { absencesRoutes } from '#server/absences/absencesRoutes.ts'
import { authRoutes } from '#server/auth/authRoutes.ts'
import { readSessionCookie } from '#server/auth/sessions/readSessionCookie.ts'
import { breakGlassRoutes } from '#server/breakGlass/breakGlassRoutes.ts'
import type { Config } from '#server/config.ts'
import { contactDetailsRoutes } from '#server/contactDetails/contactDetailsRoutes.ts'
import { contactsRoutes } from '#server/contacts/contactsRoutes.ts'
import { customersRoutes } from '#server/customers/customersRoutes.ts'
import { desktopRoutes } from '#server/desktop/desktopRoutes.ts'
import { documentsRoutes } from '#server/documents/documentsRoutes.ts'
import { mailboxRoutes } from '#server/email/mailboxRoutes.ts'
import { eventsRoutes } from '#server/events/eventsRoutes.ts'
import { exportsRoutes } from '#server/exports/exportsRoutes.ts'
import { foundersRoutes } from '#server/founders/foundersRoutes.ts'
import { foundersPathRoutes } from '#server/foundersPath/foundersPathRoutes.ts'
import { grantsRoutes } from '#server/grants/grantsRoutes.ts'
import { handOffsRoutes } from '#server/handOffs/handOffsRoutes.ts'
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
import { chooseScanner } from '#server/http/uploads/scanning/chooseScanner.ts'
import { inquiriesRoutes } from '#server/inquiries/inquiriesRoutes.ts'
import { ledgerRoutes } from '#server/ledger/ledgerRoutes.ts'
import { mattersRoutes } from '#server/matters/mattersRoutes.ts'
import { messagesRoutes } from '#server/messages/messagesRoutes.ts'
import { suomifiRoutes } from '#server/messages/suomifi/suomifiRoutes.ts'
import { nextStepsRoutes } from '#server/nextSteps/nextStepsRoutes.ts'
import { noticesRoutes } from '#server/notices/noticesRoutes.ts'
import { organisationsRoutes } from '#server/organisations/organisationsRoutes.ts'
import { oysRoutes } from '#server/oys/oysRoutes.ts'
import { plansRoutes } from '#server/plans/plansRoutes.ts'
import { promiseRoutes } from '#server/promise/promiseRoutes.ts'
import { registerRoutes } from '#server/register/registerRoutes.ts'
import { retentionRoutes } from '#server/retention/retentionRoutes.ts'
import { servicesRoutes } from '#server/services/servicesRoutes.ts'
import { teamsRoutes } from '#server/teams/teamsRoutes.ts'
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
  chooseScanner(config)
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  // A proxy in our own network may say for whom it asks; nobody else may.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal')
  app.use(requestLog(logger), securityHeaders(publicUrl))
  app.use(['/api', '/auth', '/idp', '/valtuudet', '/viestit'], refuseCrossSite(publicUrl))
  app.use('/auth', limitRequests({ perMinute: SIGN_INS_PER_MINUTE }))
  app.use('/api', limitRequests({ perMinute: REQUESTS_PER_MINUTE, keyOf: readSessionCookie }))
  app.use('/api', answerInTime(), requireJson, express.json({ limit: BODY_LIMIT }))
  app.use(await authRoutes(config, publicUrl))

  app.use(healthRoutes(version))
  app.use(organisationsRoutes())
  app.use(teamsRoutes())
  app.use(servicesRoutes())
  app.use(absencesRoutes())
  app.use(foundersPathRoutes())
  app.use(plansRoutes())
  app.use(promiseRoutes())
  app.use(registerRoutes())
  app.use(customersRoutes())
  app.use(contactDetailsRoutes())
  app.use(contactsRoutes())
  app.use(exportsRoutes())
  app.use(retentionRoutes())
  app.use(foundersRoutes())
  app.use(eventsRoutes())
  app.use(grantsRoutes())
  app.use(mattersRoutes())
  app.use(handOffsRoutes())
  app.use(nextStepsRoutes())
  app.use(documentsRoutes())
  app.use(messagesRoutes())
  app.use(suomifiRoutes(config, publicUrl))
  app.use(desktopRoutes())
  app.use(oysRoutes())
  app.use(breakGlassRoutes())
  app.use(inquiriesRoutes())
  app.use(ledgerRoutes())
  app.use(noticesRoutes())
  app.get('/api/openapi.json', (_request, response) => {
    response.json(openApiDocument(contracts, version))
  })

  if (!config.production && !config.mail) app.use(mailboxRoutes())

  app.use(['/api', '/auth', '/idp', '/valtuudet', '/viestit'], (request) => {
    throw new Refusal('route.not_found', { values: { path: request.originalUrl } })
  })
  if (client) app.use(client)
  app.use(errorsToJson)
  return app
}
