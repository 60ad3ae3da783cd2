import type { RequestHandler } from 'express'
import { isFromElsewhere } from './isFromElsewhere.ts'
import { Refusal } from './Refusal.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuse what another site's page tries to change in our user's name. The second lock beside the SameSite cookie. */
export const refuseCrossSite =
  (publicUrl: string): RequestHandler =>
  (request, _response, next) => {
    if (!SAFE.has(request.method) && isFromElsewhere(request.headers, publicUrl))
      throw new Refusal('request.cross_site')
    next()
  }
