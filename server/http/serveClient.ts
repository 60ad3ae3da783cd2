import { readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { type Request, type Response, Router } from 'express'
import { commitReads } from '#server/access/commitReads.ts'
import type { FirstView } from './FirstView.ts'
import { Refusal } from './Refusal.ts'
import { readAssets } from './readAssets.ts'
import { readPreloads } from './readPreloads.ts'
import { styleNonce } from './styleNonce.ts'

/** The mark in index.html that each answer's nonce takes the place of: without it the browser refuses our styles. */
const NONCE_MARK = '__STYLE_NONCE__'
/** Before it what a page is made of is named. */
const HEAD_MARK = '</head>'
/** Before it a page's first view goes. */
const ROOT_MARK = '<div id="root">'
const BUILT = 'dist/client'
const FOR_EVER = 'public, max-age=31536000, immutable'
const AN_HOUR = 'public, max-age=3600'

type Options = {
  directory?: string
  firstView?: FirstView
}

/** What somebody who is signed in reads of a page before its scripts have come; noted in the read log before it leaves. */
const firstViewOf = async (
  { operation, markupOf }: FirstView,
  matched: string,
  request: Request,
  response: Response,
): Promise<string> => {
  const context = await request.contextOf(operation)
  if (!context) return ''
  const markup = await markupOf(context, { matched, query: request.query, nonce: styleNonce(response) })
  await commitReads(context)
  return markup?.text ?? ''
}

/**
 * The built client, read once: files with a hash in their names to be kept for ever, as the build compressed them;
 * index.html anew each time and for every address of the client's own. Mount it last: what is not an API, a sign-in or a
 * socket is a page. Throws when the client isn't built.
 */
export const serveClient = ({ directory = BUILT, firstView }: Options = {}): Router => {
  const root = resolve(directory)
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const icon = readFileSync(join(root, 'favicon.svg'))
  const worker = readFileSync(join(root, 'service-worker.js'))
  const assets = readAssets(join(root, 'assets'))
  const preloads = firstView ? readPreloads(root, firstView.modules) : ''
  const router = Router()

  router.get('/assets/:name', (request, response) => {
    const asset = assets.get(request.params.name)
    if (!asset) throw new Refusal('route.not_found', { values: { path: request.originalUrl } })
    const encoding = (['br', 'gzip'] as const).find((name) => asset[name] && request.acceptsEncodings(name))
    if (encoding) response.set('content-encoding', encoding)
    response.set({ 'cache-control': FOR_EVER, vary: 'accept-encoding' }).type(extname(request.params.name))
    response.send(encoding ? asset[encoding] : asset.plain)
  })
  router.get('/favicon.svg', (_request, response) => {
    response.set('cache-control', AN_HOUR).type('svg').send(icon)
  })
  // Asked anew each time: an old worker would go on showing messages in its own way.
  router.get('/service-worker.js', (_request, response) => {
    response.set('cache-control', 'no-cache').type('js').send(worker)
  })
  router.get('/{*address}', async (request, response) => {
    const matched = firstView?.path.exec(request.path)?.[1]
    const hasOne = firstView && matched !== undefined
    const first = hasOne ? await firstViewOf(firstView, matched, request, response) : ''
    response
      .set('cache-control', 'no-store')
      .type('html')
      .send(
        page
          .replace(NONCE_MARK, styleNonce(response))
          .replace(HEAD_MARK, () => `${hasOne ? preloads : ''}${HEAD_MARK}`)
          .replace(ROOT_MARK, () => `${first}${ROOT_MARK}`),
      )
  })
  return router
}
