import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { askBytes, askRaw } from '../support/askRaw.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { listenApp, startApp } from '../support/startApp.ts'

const app = await startApp()
const port = new URL(app.url).port
const DISCOVERY = '/idp/.well-known/openid-configuration'
const host = `localhost:${port}`

test('answers on this machine, by each of its names', async () => {
  for (const name of ['localhost', '127.0.0.1', '[::1]', 'y-crm.localhost']) {
    const { status } = await askRaw(app, DISCOVERY, { headers: { host: `${name}:${port}` } })
    expect({ name, status }).toEqual({ name, status: 200 })
  }
  expect((await askRaw(app, DISCOVERY, { address: '::1', headers: { host } })).status).toBe(200)
})

test.each([
  ['x-forwarded-for', '127.0.0.1'],
  ['x-forwarded-host', 'localhost'],
  ['x-forwarded-proto', 'https'],
  ['x-real-ip', '127.0.0.1'],
  ['forwarded', 'for=127.0.0.1'],
  ['via', '1.1 proxy'],
  ['cf-connecting-ip', '127.0.0.1'],
])('does not answer through a proxy (%s)', async (header, value) => {
  for (const path of [DISCOVERY, '/idp/people/x', '/idp/auth', '/idp/token', '/idp']) {
    expect((await askRaw(app, path, { headers: { host, [header]: value } })).status).toBe(403)
  }
})

test.each(['elsewhere.example', 'localhost.elsewhere.example', '127.0.0.1.elsewhere.example', '192.168.1.5', ''])(
  'does not answer under the name %j',
  async (name) => {
    const { status } = await askRaw(app, DISCOVERY, { headers: { host: `${name}:${port}` } })
    expect([400, 403]).toContain(status)
  },
)

test('does not answer HTTP/1.0, which proxies speak that say nothing of themselves', async () => {
  expect(await askBytes(app, `GET ${DISCOVERY} HTTP/1.0\r\nHost: ${host}\r\n\r\n`)).toMatch(/^HTTP\/1\.\d 403/)
})

test('does not answer at the other addresses of this machine', async (context) => {
  const others = Object.values(networkInterfaces()).flatMap((found) => found?.filter(({ internal }) => !internal) ?? [])
  const address = others.find(({ family }) => family === 'IPv4')?.address
  if (!address) return context.skip('this machine has no other address')
  expect((await askRaw(app, DISCOVERY, { address, headers: { host } })).status).toBe(403)
})

test('the product itself does answer there', async () => {
  expect((await askRaw(app, '/api/health', { headers: { host: 'y-crm.example' } })).status).toBe(200)
})

test('another site’s page can’t sign somebody in', async () => {
  const browser = openBrowser(app)
  const page = await browser.go('/auth/sign-in')
  const answer = await browser.choose(page, 'founder', { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(answer.status).toBe(403)
})

test('under a public address of another machine, sign-in says what to set', async () => {
  const elsewhere = await listenApp({ publicUrl: 'http://y-crm.example:3000' })
  const answer = await fetch(`${elsewhere.url}/auth/sign-in`)
  await elsewhere.stop()
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('OIDC_ISSUER')
})

test('is not there where another provider is set', async () => {
  const environment = {
    MANDATES_URL: 'https://valtuudet.example',
    MANDATES_CLIENT_ID: 'y-crm',
    MANDATES_KEY: 'x'.repeat(32),
    OIDC_ISSUER: 'https://identity.example',
    OIDC_CLIENT_ID: 'y-crm',
    OIDC_CLIENT_SECRET: 'x'.repeat(32),
    PUBLIC_URL: 'https://y-crm.example',
  }
  for (const NODE_ENV of ['development', 'production']) {
    const elsewhere = await listenApp({ environment: { ...environment, NODE_ENV } })
    const paths = [DISCOVERY, '/idp/people/x', '/idp/auth', '/idp']
    const statuses = await Promise.all(paths.map(async (path) => (await fetch(`${elsewhere.url}${path}`)).status))
    await elsewhere.stop()
    expect(statuses).toEqual([404, 404, 404, 404])
  }
})
