import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import compression from 'compression'
import express, { Router } from 'express'
import { Refusal } from './Refusal.ts'
import { styleNonce } from './styleNonce.ts'

/** The mark in index.html that each answer's nonce takes the place of: without it the browser refuses our styles. */
const NONCE_MARK = '__STYLE_NONCE__'
const BUILT = 'dist/client'

/**
 * The built client: files whose names carry their content's hash for ever, index.html anew each time and for every address
 * of the client's own. Mount it last: what is not an API, a sign-in or a socket is a page. Throws when it isn't built.
 */
export const serveClient = (directory = BUILT): Router => {
  const root = resolve(directory)
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const router = Router()
  router.use(compression())
  router.use('/assets', express.static(join(root, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  router.use('/assets', (request) => {
    throw new Refusal('route.not_found', { values: { path: request.originalUrl } })
  })
  router.use(express.static(root, { maxAge: '1h', index: false, redirect: false }))
  router.get('/{*address}', (_request, response) => {
    response
      .set('cache-control', 'no-store')
      .type('html')
      .send(page.replace(NONCE_MARK, styleNonce(response)))
  })
  return router
}
