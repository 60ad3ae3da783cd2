import type { RequestHandler } from 'express'
import { Refusal } from './Refusal.ts'

const hasBody = (headers: Record<string, unknown>): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/**
 * Refuse a body that is not JSON (415) rather than read it as nothing. A multipart one passes here: `serve` lets it on to
 * the contracts that take a file, and refuses it everywhere else.
 */
export const requireJson: RequestHandler = (request, _response, next) => {
  if (hasBody(request.headers) && !request.is(['application/json', 'multipart/form-data']))
    throw new Refusal('request.media_type')
  next()
}
