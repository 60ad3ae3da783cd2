import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { RegisteredRoleModel } from '#server/mandates/bundled/registeredRoleModel.ts'
import { refreshMandates } from '#server/mandates/refreshMandates.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { giving } from '#tests/grants/giving.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'
import { switchableRegister } from './switchableRegister.ts'

/** Over HTTP, each way to give and to take out: the register is asked at that moment, whatever our copy still says. */
const app = await startApp()
const register = switchableRegister()
const customerId = await addCompany(revontuli)
const jointId = await addCompany(kaksoistahti)
const own = `/api/customers/${customerId}`
const OWNER = 'owner.revontuli'
const SECOND = 'rep.second'
const DAY = 86_400_000
const dayIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
const give = (body: object) => ask(app, `${own}/grants`, { as: OWNER, body })

let grant = { grantId: '', version: 0 }
let invited = ''
let requested = ''
let waiting = ''

beforeAll(async () => {
  grant = (await give(giving({ lastDay: dayIn(30) }))).body
  const guest = { kind: 'guest', name: 'Veikko Vieras', email: 'veikko@example.fi', language: 'fi' }
  invited = (await give(giving({ to: guest }))).body.grantId
  const asked = { for: { kind: 'organisation' }, sections: ['events'], right: 'see', purpose: 'Sijoittumispalvelu' }
  requested = (await ask(app, `${own}/access-requests`, { as: 'adviser.rovaniemi', body: asked })).body.requestId
  // Signed in while the mandate stands: at a sign-in the register is asked anyway.
  await ask(app, '/api/session', { as: SECOND })
  waiting = (await ask(app, `/api/customers/${jointId}/grants`, { as: 'rep.first', body: giving() })).body.grantId
})

const roleOf = (delegateId: string, { businessId }: { businessId: string }, role: string) => ({
  ...{ _id: `rol_${delegateId}`, delegateId, identifier: businessId, name: 'x', role, validTo: null },
})

beforeEach(async () => {
  register.silent = false
  await RegisteredRoleModel.deleteMany({ delegateId: { $in: [OWNER, SECOND] } })
  await RegisteredRoleModel.create([
    roleOf(OWNER, revontuli, 'OMISTAJA'),
    roleOf(SECOND, kaksoistahti, 'NIMKO_YHDESSA'),
  ])
  for (const username of [OWNER, SECOND]) await refreshMandates(demoUserId(username))
})

const WAYS: [string, () => ReturnType<typeof ask>][] = [
  ['a grant', () => give(giving())],
  [
    'a later end of a grant',
    () =>
      ask(app, `${own}/grants/${grant.grantId}`, {
        ...{ as: OWNER, method: 'PATCH', version: grant.version, body: { lastDay: dayIn(60) } },
      }),
  ],
  ['an invitation sent anew', () => ask(app, `${own}/grants/${invited}/invitation`, { as: OWNER, method: 'POST' })],
  [
    'a request accepted',
    () => ask(app, `${own}/access-requests/${requested}/answer`, { as: OWNER, body: { accept: true } }),
  ],
  [
    'the second signature',
    () => ask(app, `/api/customers/${jointId}/grants/${waiting}/signature`, { as: SECOND, method: 'POST' }),
  ],
  ['an export', () => ask(app, `${own}/export`, { as: OWNER })],
  ['an export to read', () => ask(app, `${own}/export.html?lang=fi`, { as: OWNER })],
]

describe.each(WAYS)('%s', (_what, go) => {
  const grants = () => GrantModel.find().sort({ _id: 1 }).lean()

  test('is refused when the register has just withdrawn the mandate, and nothing is done', async () => {
    const before = await grants()
    await RegisteredRoleModel.deleteMany({ delegateId: { $in: [OWNER, SECOND] } })
    const { status, body } = await go()
    expect([status, body.error?.code]).toEqual([403, 'mandate.ended'])
    expect(await grants()).toEqual(before)
  })

  test('waits while the register is silent', async () => {
    const before = await grants()
    register.silent = true
    const { status, body } = await go()
    expect([status, body.error?.code]).toEqual([503, 'mandate.register_unreachable'])
    expect(await grants()).toEqual(before)
  })
})

test('what closes waits for no register: less, and a withdrawal', async () => {
  register.silent = true
  const { grantId, version } = grant
  const sooner = { as: OWNER, method: 'PATCH' as const, version, body: { lastDay: dayIn(10) } }
  expect((await ask(app, `${own}/grants/${grantId}`, sooner)).status).toBe(200)
  const taken = await ask(app, `${own}/grants/${grantId}/withdrawal`, { as: OWNER, method: 'POST' })
  expect(taken.body).toMatchObject({ state: 'ended' })
})
