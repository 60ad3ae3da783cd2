import { expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { chargeRequest } from '#server/http/chargeRequest.ts'
import { COST_PER_MINUTE_OF_ACCOUNT, COST_PER_MINUTE_OF_ORGANISATION } from '#server/http/limits.ts'
import { SpendingLimit } from '#server/http/SpendingLimit.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
/** What comes from another machine is counted. */
const elsewhere = { 'x-forwarded-for': '192.0.2.7' }
const request = { headers: elsewhere, httpVersion: '1.1', socket: { remoteAddress: '192.0.2.7' } } as never

const spend = (as: string, organisation: keyof typeof organisations | null, cost: number) =>
  chargeRequest(
    request,
    { userId: demoUserId(as), organisation: organisation && ({ id: organisations[organisation]._id } as never) },
    cost,
  )

test('so much may be spent in a minute; what is too dear is refused and costs nothing', () => {
  const limit = new SpendingLimit(10)
  expect([limit.spend('a', 6, 0), limit.spend('a', 6, 1_000), limit.spend('a', 4, 2_000)]).toEqual([0, 59, 0])
  expect(limit.spend('b', 10, 2_000)).toBe(0)
  expect([limit.spend('a', 1, 59_999), limit.spend('a', 10, 60_000)]).toEqual([1, 0])
})

test('an account is limited over all its sessions, and is told when to come again', async () => {
  const cookie = await signInByFetch(app.url, 'adviser.private')
  spend('adviser.private', null, COST_PER_MINUTE_OF_ACCOUNT - 1)
  expect((await ask(app, '/api/session', { as: 'adviser.private', headers: elsewhere })).status).toBe(200)
  const refused = await ask(app, '/api/session', { headers: { cookie, ...elsewhere } })
  expect({ status: refused.status, code: refused.body.error.code }).toEqual({ status: 429, code: 'request.too_many' })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await ask(app, '/api/session', { as: 'adviser.second', headers: elsewhere })).status).toBe(200)
})

test('an organisation is limited over all its people; another one goes on', async () => {
  for (let spent = 0; spent < COST_PER_MINUTE_OF_ORGANISATION; spent += COST_PER_MINUTE_OF_ACCOUNT)
    spend(
      `somebody.${'abcdefghijklmnopqrstuvwxyz'[spent / COST_PER_MINUTE_OF_ACCOUNT]}`,
      'finnvera',
      COST_PER_MINUTE_OF_ACCOUNT,
    )
  expect((await ask(app, '/api/session', { as: 'adviser.finnvera', headers: elsewhere })).status).toBe(429)
  expect((await ask(app, '/api/session', { as: 'adviser.lappi', headers: elsewhere })).status).toBe(200)
})

test('what costs us more costs the caller more: exports, previews and searches', () => {
  const all: Record<string, Endpoint> = contracts
  const dear = Object.keys(all).filter((name) => (all[name]?.cost ?? 1) > 1)
  expect(dear).toEqual(
    expect.arrayContaining([
      'findCompanies',
      'findPersons',
      'findFounders',
      'previewGrant',
      'exportCustomer',
      'exportCustomerPage',
    ]),
  )
})
