import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { styleNonce } from './styleNonce.ts'

const SELF = "'self'"
const NONE = "'none'"

/** How long browsers remember to come by https only (seconds): a year. */
const HTTPS_REMEMBERED = 365 * 24 * 60 * 60

/** An answer of data is nothing to show, frame or guess the type of; constant, so that it costs a request next to nothing. */
const DATA_HEADERS = new Map([
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
])

/**
 * What browsers may do with our pages: scripts, connections and forms of our own only, style sheets of our own or with
 * the answer's nonce, no frames. No inline script or style, no eval.
 */
export const securityHeaders = (publicUrl: string): RequestHandler => {
  const { origin, protocol } = new URL(publicUrl)
  const secure = protocol === 'https:'
  const dataHeaders = new Map(DATA_HEADERS)
  if (secure) dataHeaders.set('strict-transport-security', `max-age=${HTTPS_REMEMBERED}; includeSubDomains`)
  const forPages = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        baseUri: [SELF],
        connectSrc: [SELF],
        fontSrc: [SELF],
        // A form that signs in is led back to the public address.
        formAction: [SELF, origin],
        frameAncestors: [NONE],
        imgSrc: [SELF, 'data:'],
        objectSrc: [NONE],
        scriptSrc: [SELF],
        scriptSrcAttr: [NONE],
        styleSrc: [SELF, (_request, response) => `'nonce-${styleNonce(response as ServerResponse)}'`],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure && { maxAge: HTTPS_REMEMBERED },
    // 'no-referrer' would send our own forms with the origin "null", which refuseCrossSite must refuse.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  return (request, response, next) => {
    if (!request.url.startsWith('/api/')) return forPages(request, response, next)
    response.setHeaders(dataHeaders)
    next()
  }
}
