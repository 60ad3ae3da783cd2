import type { ErrorRequestHandler } from 'express'
import mongoose from 'mongoose'
import { z } from 'zod'
import { DatabaseUnavailable } from '#server/database/DatabaseUnavailable.ts'
import type { ErrorBody } from '#shared/errors/ErrorBody.ts'
import { errors } from '#shared/errors/errors.ts'
import { languageOf } from './languageOf.ts'
import { BODY_LIMIT } from './limits.ts'
import { Refusal } from './Refusal.ts'
import { translate } from './translate.ts'

const databaseIsGone = (error: unknown): boolean =>
  error instanceof DatabaseUnavailable ||
  error instanceof mongoose.mongo.MongoNetworkError ||
  error instanceof mongoose.mongo.MongoServerSelectionError ||
  error instanceof mongoose.mongo.MongoNotConnectedError ||
  error instanceof mongoose.mongo.MongoTopologyClosedError ||
  (error instanceof mongoose.mongo.MongoError && error.hasErrorLabel('TransientTransactionError')) ||
  (error instanceof Error && error.name === 'MongooseServerSelectionError')

/** What body-parser and Express themselves throw, as refusals of ours. */
const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined
  if (type === 'entity.parse.failed' || type === 'charset.unsupported' || type === 'encoding.unsupported') {
    return new Refusal('request.malformed_json')
  }
  if (type === 'entity.too.large') return new Refusal('request.too_large', { values: { limit: BODY_LIMIT } })
  if (error instanceof URIError) return new Refusal('request.invalid', { values: { field: 'path', problem: 'URI' } })
  return new Refusal(databaseIsGone(error) ? 'database.unavailable' : 'server.failed')
}

/** Answer every error in one shape, in the caller's language; only the log hears what broke inside. */
export const errorsToJson: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error)
  const refusal = refusalOf(error)
  const definition = errors[refusal.code]
  if (definition.status >= 500) request.log.error({ err: error }, 'request failed')
  const language = languageOf(request)
  // A schema that fails on the way out would name contents: the caller hears only the code.
  const details = error instanceof z.ZodError ? undefined : refusal.details.fields
  const values = { requestId: request.requestId, ...refusal.details.values }
  const body: ErrorBody = {
    error: {
      code: refusal.code,
      message: translate(definition, language, values),
      ...(details ? { details } : {}),
      ...(refusal.details.current === undefined ? {} : { current: refusal.details.current }),
      requestId: request.requestId,
    },
  }
  response.status(definition.status).set('cache-control', 'no-store').json(body)
}
