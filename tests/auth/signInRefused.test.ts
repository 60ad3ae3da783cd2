import { expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { signIn } from '../support/signIn.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()

/** Go through the provider up to the address that would finish the sign-in, without opening it. */
const callbackOf = async (browser: ReturnType<typeof openBrowser>, username = 'founder'): Promise<string> => {
  const answer = await browser.choose(await browser.go('/auth/sign-in'), username, { redirect: 'manual' })
  const resumed = await browser.step(answer.headers.get('location') ?? '')
  return resumed.headers.get('location') ?? ''
}

test('a planted session is worth nothing after sign-in', async () => {
  const planted = await signIn(app, 'adviser.private')
  const browser = openBrowser(app)
  await browser.plant(planted)
  await browser.choose(await browser.go('/auth/sign-in'), 'adviser.lappi')
  const session = await browser.cookie('ycrm.session')
  expect(session?.cookieString()).not.toBe(planted)
  expect((await ask(app, '/api/session', { headers: { cookie: planted } })).status).toBe(401)
})

test('another browser can’t finish a sign-in', async () => {
  const callback = await callbackOf(openBrowser(app))
  const other = openBrowser(app)
  await other.step('/auth/sign-in')
  const answer = await other.step(callback)
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('<a class="action" href="/auth/sign-in">')
  expect(await other.cookie('ycrm.session')).toBeUndefined()
})

test('a sign-in is finished once', async () => {
  const browser = openBrowser(app)
  const callback = await callbackOf(browser)
  expect((await browser.step(callback)).status).toBe(303)
  expect((await browser.step(callback)).status).toBe(400)
})

test.each([
  ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43)), 400],
  ['no state', (url: URL) => url.searchParams.delete('state'), 400],
  ['two states', (url: URL) => url.searchParams.append('state', 'x'), 403],
  ['another code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43)), 403],
  ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://elsewhere.example'), 403],
  [
    'a refusal of the provider',
    (url: URL) => {
      url.searchParams.delete('code')
      url.searchParams.set('error', 'access_denied')
    },
    403,
  ],
])('%s in the answer of the provider signs nobody in', async (_what, change, status) => {
  const browser = openBrowser(app)
  const callback = new URL(await callbackOf(browser))
  change(callback)
  const answer = await browser.step(callback.href)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(await browser.cookie('ycrm.session')).toBeUndefined()
})

test('a person who is not on the list is refused, whatever the form says', async () => {
  const browser = openBrowser(app)
  for (const stranger of ['stranger', '', '<script>', 'adviser.lappi '.repeat(50)]) {
    const answer = await browser.choose(await browser.go('/auth/sign-in'), stranger)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  }
})

test('a list that is over says so', async () => {
  const answer = await openBrowser(app).go('/idp/people/unknown')
  expect(answer.status).toBe(400)
  expect(await answer.text()).toMatch(/<h1>Kirjautuminen vanheni|<h1>The sign-in has expired/)
})

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
  '/auth/sign-in',
  '/api/session',
  '/idp/auth',
  '/..//elsewhere.example',
  '/a\r\nSet-Cookie: a=b',
])('sign-in does not lead on to %j', async (wanted) => {
  const browser = openBrowser(app)
  const page = await browser.go(`/auth/sign-in?returnTo=${encodeURIComponent(wanted)}`)
  const answer = await browser.choose(page, 'founder', { redirect: 'manual' })
  const resumed = await browser.step(answer.headers.get('location') ?? '')
  const returned = await browser.step(resumed.headers.get('location') ?? '')
  const landed = new URL(returned.headers.get('location') ?? '', app.url)
  expect(landed.origin).toBe(app.url)
  expect(landed.pathname).not.toMatch(/^\/(auth|api|idp|\/)/)
  expect(returned.headers.get('set-cookie')).not.toContain('a=b')
})
