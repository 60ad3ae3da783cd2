import { expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { signIn } from '../support/signIn.ts'
import { listenApp, startApp } from '../support/startApp.ts'

const app = await startApp()

test('answers say what browsers may do with them, and nothing of what we are made of', async () => {
  const { headers } = await ask(app, '/api/health')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('strict-transport-security')).toBeNull()
  expect(headers.get('x-powered-by')).toBeNull()
})

test('pages run scripts of ours only and stand in no frame', async () => {
  const { headers } = await ask(app, '/auth/callback')
  const policy = headers.get('content-security-policy') ?? ''
  for (const rule of ["default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(rule)
  }
  expect(policy).not.toMatch(/unsafe|upgrade-insecure/)
})

test('by https, browsers are to come back by https', async () => {
  const secure = await listenApp({ publicUrl: 'https://y-crm.example', environment: { NODE_ENV: 'development' } })
  const data = (await ask(secure, '/api/health')).headers
  const page = (await ask(secure, '/auth/callback')).headers
  for (const headers of [data, page]) expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
  expect(page.get('content-security-policy')).toContain('upgrade-insecure-requests')
  await secure.stop()
})

test('our own page writes, by https and behind a proxy too', async () => {
  const cookie = await signIn(app, 'founder')
  const out = (headers: Record<string, string>) =>
    ask(app, '/api/session/sign-out?stay=1', { method: 'POST', headers: { cookie, ...headers } })
  for (const headers of [
    {},
    { 'sec-fetch-site': 'same-origin', origin: app.url },
    { 'sec-fetch-site': 'none' },
    { origin: app.url },
  ] as Record<string, string>[]) {
    // Refused for its stray field, that is, let through to the contract.
    expect((await out(headers)).body.error.code).toBe('request.invalid')
  }
})

test('a refused sign-out ends nothing and keeps the cookie', async () => {
  const browser = openBrowser(app)
  await browser.choose(await browser.go('/auth/sign-in'), 'founder')
  expect((await browser.go('/api/session/sign-out?stray=1', { method: 'POST' })).status).toBe(400)
  expect((await browser.go('/api/session')).status).toBe(200)
})
