import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SessionModel } from '#server/auth/sessions/sessionModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { listenApp, startApp, type TestApp } from '../support/startApp.ts'

// An identity provider of another house: a certified OIDC provider that lets anybody in whom the address names.
await startApp()
const server = createServer()
let app: TestApp
let issuer: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const environment = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'ours', OIDC_CLIENT_SECRET: 'secret'.repeat(8) }
  app = await listenApp({ environment })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'ours',
        client_secret: environment.OIDC_CLIENT_SECRET,
        redirect_uris: [`${app.url}/auth/callback`],
        post_logout_redirect_uris: [`${app.url}/`],
      },
    ],
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new provider.Grant({ clientId: 'ours', accountId: ctx.oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    interactions: { url: () => '/login' },
  })
  // `/login` vouches at once for whom the cookie `person` names.
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/login')) return provider.callback()(request, response)
    const accountId = /person=([\w.-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'nobody'
    return provider.interactionFinished(request, response, { login: { accountId } })
  })
  await UserModel.updateOne(
    { 'identity.subject': 'adviser.finnvera' },
    { identity: { provider: issuer, subject: 'f-1' } },
  )
})

afterAll(async () => {
  await app.stop()
  server.close()
  server.closeAllConnections()
})

const signInAs = async (person: string) => {
  const browser = openBrowser(app)
  await browser.plant(`person=${person}; Path=/`)
  return { browser, answer: await browser.go('/auth/sign-in') }
}

test('a person whom it vouches for and whom we know comes in', async () => {
  const { browser, answer } = await signInAs('f-1')
  expect(answer.url).toBe(`${app.url}/`)
  expect((await (await browser.go('/api/session')).json()).actor.name).toBe('Veera Finne')
})

test('a person whom we don’t know sees a page that says so, and has no session', async () => {
  const before = await SessionModel.countDocuments()
  const { browser, answer } = await signInAs('stranger')
  expect(answer.status).toBe(403)
  expect(await answer.text()).toMatch(/<h1>(Sinulla ei ole vielä tunnusta|You have no account yet)<\/h1>/)
  // What somebody without an account (any more) has left in the browser goes: their drafts.
  expect(answer.headers.get('clear-site-data')).toBe('"storage"')
  expect(await browser.cookie('ycrm.session')).toBeUndefined()
  expect(await SessionModel.countDocuments()).toBe(before)
})

test('the subject of one provider is nobody at another', async () => {
  const { answer } = await signInAs('adviser.lappi')
  expect(answer.status).toBe(403)
})

test('sign-out tells where its own session ends, with what it wants back', async () => {
  const { browser } = await signInAs('f-1')
  const answer = await browser.go('/api/session/sign-out', { method: 'POST' })
  const url = new URL((await answer.json()).endSessionUrl)
  expect(url.origin + url.pathname).toBe(`${issuer}/session/end`)
  expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${app.url}/`)
  expect(url.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3)
})

test('while it does not answer, a page says so; when it is back, people come in', async () => {
  const dead = await listenApp({
    environment: {
      OIDC_ISSUER: 'http://localhost:9',
      OIDC_CLIENT_ID: 'ours',
      OIDC_CLIENT_SECRET: 'x'.repeat(32),
    },
  })
  const answer = await fetch(`${dead.url}/auth/sign-in`)
  expect(answer.status).toBe(503)
  expect(await answer.text()).toMatch(/<h1>(Tunnistuspalvelu ei vastaa|The identity provider does not answer)<\/h1>/)
  await dead.stop()
})
