import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { bundledKeys } from '#server/mandates/bundled/bundledKeys.ts'
import { eraseMandates } from '#server/mandates/eraseMandates.ts'
import { httpRegister } from '#server/mandates/httpRegister.ts'
import { RegisterUnreachable } from '#server/mandates/RegisterUnreachable.ts'
import { registerSignature } from '#server/mandates/registerSignature.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask as askApi } from '../support/ask.ts'
import { askRaw } from '../support/askRaw.ts'
import { listenApp, startApp } from '../support/startApp.ts'

const app = await startApp()
const host = `localhost:${new URL(app.url).port}`
const MINUTE = 60_000

const pathOf = (delegate: string) =>
  `/service/rest/ypa/organizationRoles/${bundledKeys.clientId}/${delegate}?requestId=r1`
const PATH = pathOf('owner.revontuli')
const signed = (path: string, ago = 0, keys = bundledKeys) =>
  registerSignature.of(keys, path, new Date(Date.now() - ago))
const ask = (path: string, signature: string | undefined) =>
  askRaw(app, `/valtuudet${path}`, {
    headers: { host, ...(signature ? { [registerSignature.header]: signature } : {}) },
  })

describe('the signed question', () => {
  test('is the client, the time, and a keyed hash of the path and the time', () => {
    const now = new Date('2026-11-24T08:00:00.000Z')
    // Computed apart: printf '%s' '/service/x?requestId=1 2026-11-24T08:00:00.000Z' | openssl dgst -sha256 -hmac secret -binary | base64
    expect(registerSignature.of({ clientId: 'us', key: 'secret' }, '/service/x?requestId=1', now)).toBe(
      'us 2026-11-24T08:00:00.000Z f9CNFWMgdEvzgBmDZIhTXdYR8Dafp5TkLIXh4a5Yjak=',
    )
  })

  test('is answered with the companies, their names and the codes of the roles', async () => {
    const { status, text } = await ask(PATH, signed(PATH))
    expect(status).toBe(200)
    expect(JSON.parse(text)).toEqual([
      { name: revontuli.name, identifier: revontuli.businessId, complete: true, roles: ['OMISTAJA'], validTo: {} },
    ])
  })

  test('holds five minutes, before and after, and may be repeated within them', async () => {
    for (const ago of [4.9 * MINUTE, -4.9 * MINUTE]) expect((await ask(PATH, signed(PATH, ago))).status).toBe(200)
    for (const ago of [5.1 * MINUTE, -5.1 * MINUTE]) expect((await ask(PATH, signed(PATH, ago))).status).toBe(401)
    const once = signed(PATH)
    expect([(await ask(PATH, once)).status, (await ask(PATH, once)).status]).toEqual([200, 200])
  })

  test.each([
    ['no signature', undefined],
    ['an empty one', ' '],
    ['a signature for another person', signed(pathOf('founder'))],
    ['a signature for the path without its query', signed(PATH.split('?')[0] ?? '')],
    ['another key', signed(PATH, 0, { ...bundledKeys, key: 'guessed' })],
    ['another client', signed(PATH, 0, { ...bundledKeys, clientId: 'somebody' })],
    ['a time that is none', signed(PATH).replace(/ \S+ /, ' yesterday ')],
    ['a later time on an old hash', signed(PATH, 10 * MINUTE).replace(/ \S+ /, ` ${new Date().toISOString()} `)],
    ['a shortened hash', signed(PATH).slice(0, -8)],
    ['more than three parts', `${signed(PATH)} x`],
  ])('%s is refused', async (_what, signature) => {
    const { status, text } = await ask(PATH, signature)
    expect(status).toBe(401)
    expect(text).not.toContain(revontuli.businessId)
  })

  test('is not answered to another machine', async () => {
    const headers = { host, 'x-forwarded-for': '10.0.0.1', [registerSignature.header]: signed(PATH) }
    expect((await askRaw(app, `/valtuudet${PATH}`, { headers })).status).toBe(404)
    expect((await askRaw(app, '/valtuudet', { headers })).status).toBe(404)
  })
})

describe('our side of it', () => {
  test('reads what the register answers', async () => {
    const register = httpRegister({ url: `${app.url}/valtuudet`, ...bundledKeys })
    expect(await register.rolesOf('rep.first')).toMatchObject([{ roles: ['NIMKO_YHDESSA'] }])
    expect(await register.rolesOf('nobody/../owner.revontuli?x=')).toEqual([])
  })

  test.each([
    ['refuses us', () => ({ url: `${app.url}/valtuudet`, clientId: 'y-crm', key: 'wrong' })],
    ['is not there', () => ({ url: 'http://localhost:9', clientId: 'y-crm', key: 'x' })],
    ['says something else', () => ({ url: `${app.url}/api/health?`, clientId: 'y-crm', key: 'x' })],
  ])('relies on no answer where the register %s', async (_what, settings) => {
    await expect(httpRegister(settings()).rolesOf('owner.revontuli')).rejects.toBeInstanceOf(RegisterUnreachable)
  })
})

test('the real register is a change of address and keys: the one that the settings name is asked, by its keys', async () => {
  const customersBy = async (key: string) => {
    const environment = {
      MANDATES_URL: `${app.url}/valtuudet/`,
      MANDATES_CLIENT_ID: bundledKeys.clientId,
      MANDATES_KEY: key,
    }
    const named = await listenApp({ environment })
    await eraseMandates(demoUserId('owner.revontuli'))
    const cookie = await signInByFetch(named.url, 'owner.revontuli')
    const { body } = await askApi(named, '/api/session', { headers: { cookie } })
    await named.stop()
    return { unconfirmed: body.mandatesUnconfirmed, capacities: body.customers.map(capacityOf) }
  }
  const capacityOf = ({ capacity }: { capacity: string }) => capacity
  await addCompany(revontuli)
  expect(await customersBy('another')).toEqual({ unconfirmed: true, capacities: [] })
  expect(await customersBy(bundledKeys.key)).toEqual({ unconfirmed: false, capacities: ['owner'] })
})
