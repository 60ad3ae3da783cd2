import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** Give the request its id and a logger that carries it. Says method, path pattern, status and time; never contents. */
export const requestLog =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    request.requestId = randomUUID()
    request.log = logger.child({ requestId: request.requestId })
    response.set('x-request-id', request.requestId)
    const started = performance.now()
    response.on('finish', () => {
      const path = request.route?.path ?? 'unmatched'
      const milliseconds = Math.round(performance.now() - started)
      request.log.info({ method: request.method, path, status: response.statusCode, milliseconds }, 'request')
    })
    next()
  }
