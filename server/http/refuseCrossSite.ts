import type { Request, RequestHandler } from 'express'
import { Refusal } from './Refusal.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)

const isFromElsewhere = (request: Request, publicHost: string): boolean => {
  // Browsers say where a request was made; what no page made (curl, another system) says nothing.
  const site = request.get('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = request.get('origin')
  if (origin === undefined) return false
  const host = hostOf(origin)
  return host === undefined || (host !== request.get('host') && host !== publicHost)
}

/** Refuse what another site's page tries to change in our user's name. The second lock beside the SameSite cookie. */
export const refuseCrossSite = (publicUrl: string): RequestHandler => {
  const publicHost = new URL(publicUrl).host
  return (request, _response, next) => {
    if (!SAFE.has(request.method) && isFromElsewhere(request, publicHost)) throw new Refusal('request.cross_site')
    next()
  }
}
