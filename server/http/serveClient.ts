import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Router } from 'express'
import sirv from 'sirv'
import { Refusal } from './Refusal.ts'
import { styleNonce } from './styleNonce.ts'

/** The mark in index.html that each answer's nonce takes the place of: without it the browser refuses our styles. */
const NONCE_MARK = '__STYLE_NONCE__'
const BUILT = 'dist/client'
/** Seconds that a file whose name carries its content's hash is kept: a year. */
const KEPT = 365 * 24 * 60 * 60

/**
 * The built client: files with a hash in their names for ever, as the build compressed them; index.html anew each time and
 * for every address of the client's own. Mount it last: what is not an API, a sign-in or a socket is a page. Throws when
 * the client isn't built.
 */
export const serveClient = (directory = BUILT): Router => {
  const root = resolve(directory)
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const router = Router()
  router.use(
    '/assets',
    sirv(join(root, 'assets'), { brotli: true, gzip: true, etag: true, maxAge: KEPT, immutable: true }),
  )
  router.use('/assets', (request) => {
    throw new Refusal('route.not_found', { values: { path: request.originalUrl } })
  })
  router.get('/favicon.svg', sirv(root, { etag: true }))
  router.get('/{*address}', (_request, response) => {
    response
      .set('cache-control', 'no-store')
      .type('html')
      .send(page.replace(NONCE_MARK, styleNonce(response)))
  })
  return router
}
