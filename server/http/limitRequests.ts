import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { isFromThisMachine } from './isFromThisMachine.ts'
import { Refusal } from './Refusal.ts'

const MINUTE = 60_000

type Limit = {
  /** Requests in a minute, by who `keyOf` says asks. */
  perMinute: number
  /** Who asks; undefined: the address that the request comes from. */
  keyOf?: (cookie: string | undefined) => string | null
}

/**
 * Refuse (429) whoever asks too often. Requests made on this machine itself are not counted: its keeper's own tools and
 * measurements. Counts live in this process.
 */
export const limitRequests = ({ perMinute, keyOf }: Limit): RequestHandler => {
  const limit = rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => keyOf?.(request.headers.cookie) ?? ipKeyGenerator(request.ip ?? ''),
    handler: (request, _response, next) => {
      const resetTime = (request as typeof request & { rateLimit?: { resetTime?: Date } }).rateLimit?.resetTime
      const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? Date.now()) - Date.now()) / 1000))
      next(new Refusal('request.too_many', { values: { seconds } }))
    },
  })
  return (request, response, next) => (isFromThisMachine(request) ? next() : limit(request, response, next))
}
