import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { styleNonce } from './styleNonce.ts'

const SELF = "'self'"
const NONE = "'none'"

/** How long browsers remember to come by https only (seconds): a year. */
const HTTPS_REMEMBERED = 365 * 24 * 60 * 60

/**
 * What browsers may do with our pages: scripts, connections and forms of our own only, style sheets of our own or with
 * the answer's nonce, no frames. No inline script or style, no eval.
 */
export const securityHeaders = (publicUrl: string): RequestHandler => {
  const { origin, protocol } = new URL(publicUrl)
  const secure = protocol === 'https:'
  return helmet({
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
}
