import type { ErrorRequestHandler } from 'express'
import type { ErrorBody } from '#shared/errors/ErrorBody.ts'
import { errors } from '#shared/errors/errors.ts'
import { languageOf } from './languageOf.ts'
import { loggableError } from './loggableError.ts'
import { refusalOf } from './refusalOf.ts'
import { translate } from './translate.ts'

/** Answer every error in one shape, in the caller's language; only the log hears what broke inside. */
export const errorsToJson: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error)
  const language = languageOf(request)
  const { code, details } = refusalOf(error, language)
  const definition = errors[code]
  if (definition.status >= 500) request.log.error({ error: loggableError(error) }, 'request failed')
  const body: ErrorBody = {
    error: {
      code,
      message: translate(definition, language, { requestId: request.requestId, ...details.values }),
      ...(details.fields ? { details: details.fields } : {}),
      ...(details.current === undefined ? {} : { current: details.current }),
      requestId: request.requestId,
    },
  }
  const wait = details.values?.seconds
  if (definition.status === 429 && wait !== undefined) response.set('retry-after', String(wait))
  response.status(definition.status).set('cache-control', 'no-store').json(body)
}
