import { afterEach, describe, expect, test } from 'vitest'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { SessionModel } from '#server/auth/sessions/sessionModel.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { RegisteredRoleModel } from '#server/mandates/bundled/registeredRoleModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '../support/ask.ts'
import { moveClock } from '../support/moveClock.ts'
import { startApp } from '../support/startApp.ts'
import { switchableRegister } from './switchableRegister.ts'

const app = await startApp()
const register = switchableRegister()
const first = await addCompany(revontuli)
const second = await addCompany(kaksoistahti)

afterEach(() => {
  register.silent = false
})

const cookieIn = (setCookie: string | null): string => /^ycrm\.session=[^;]+/.exec(setCookie ?? '')?.[0] ?? ''
const choose = (cookie: string, customerId: unknown) =>
  ask(app, '/api/session/acting-for', { headers: { cookie }, body: { customerId } })
/** Choose, and go on with the cookie that the answer sets. */
const switchTo = async (cookie: string, customerId: string | null) => {
  const { status, headers, body } = await choose(cookie, customerId)
  expect(status).toBe(200)
  return { cookie: cookieIn(headers.get('set-cookie')), body }
}
const sessionBy = async (cookie: string) => (await ask(app, '/api/session', { headers: { cookie } })).body
const statusBy = async (cookie: string, path: string) => (await ask(app, path, { headers: { cookie } })).status
const facts = (businessId: string) => `/api/companies/${businessId}`

describe('somebody with several companies', () => {
  test('acts for none before choosing, then for that one only', async () => {
    const cookie = await signInByFetch(app.url, 'accountant.two')
    const asked = await sessionBy(cookie)
    expect(asked).toMatchObject({ choice: 'needed', actor: { actsFor: null, organisation: null, permissions: [] } })
    expect(asked.customers).toHaveLength(2)
    expect(await statusBy(cookie, facts(revontuli.businessId))).toBe(404)

    const chosen = await switchTo(cookie, first)
    expect(chosen.body).toMatchObject({ choice: 'made', actor: { actsFor: { customerId: first } } })
    expect(await statusBy(chosen.cookie, facts(revontuli.businessId))).toBe(200)
    expect(await statusBy(chosen.cookie, facts(kaksoistahti.businessId))).toBe(404)
    const other = await switchTo(chosen.cookie, second)
    expect(await statusBy(other.cookie, facts(revontuli.businessId))).toBe(404)
    expect(await statusBy(other.cookie, facts(kaksoistahti.businessId))).toBe(200)
  })
})

describe('somebody with work and a company', () => {
  test('is at work first, and never both at once', async () => {
    await logAs(app, 'adviser.newenterprise', second, { text: 'omaa', class: 'own' })
    const events = `/api/customers/${second}/events`
    const cookie = await signInByFetch(app.url, 'adviser.accountant')
    const atWork = await sessionBy(cookie)
    expect(atWork).toMatchObject({ choice: 'made', actor: { actsFor: null } })
    expect(atWork.actor.permissions).toContain('events.log')
    const own = await switchTo(cookie, second)
    expect(own.body.actor).toMatchObject({ organisation: null, teamIds: [], permissions: [], breakGlass: null })
    expect(own.body.employer.id).toBe(atWork.actor.organisation.id)
    // A note of their own organisation is not the company's to see.
    const seen = await ask(app, events, { headers: { cookie: own.cookie } })
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.body)).not.toContain('omaa')
    const back = await switchTo(own.cookie, null)
    expect(back.body.actor).toMatchObject({ actsFor: null, organisation: { id: atWork.actor.organisation.id } })
    expect(JSON.stringify((await ask(app, events, { headers: { cookie: back.cookie } })).body)).toContain('omaa')
  })
})

describe('a switch', () => {
  test('gives the session a new id: the old one is worth nothing, its end stays', async () => {
    const cookie = await signInByFetch(app.url, 'accountant.two')
    const before = await SessionModel.findOne({}).sort({ startedAt: -1 }).lean()
    const { headers, body } = await choose(cookie, first)
    expect(headers.get('set-cookie')).toMatch(/^ycrm\.session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(JSON.stringify(body)).not.toContain(cookieIn(headers.get('set-cookie')).slice(-43))
    expect(cookieIn(headers.get('set-cookie'))).not.toBe(cookie)
    expect(await statusBy(cookie, '/api/session')).toBe(401)
    const after = await SessionModel.findOne({}).sort({ startedAt: -1 }).lean()
    expect(after?.startedAt).toEqual(before?.startedAt)
    expect(after?.expiresAt).toEqual(before?.expiresAt)
  })

  test('to what already is leaves the session as it is', async () => {
    const cookie = await signInByFetch(app.url, 'adviser.lappi')
    const { status, headers } = await choose(cookie, null)
    expect([status, headers.get('set-cookie')]).toEqual([200, null])
    expect(await statusBy(cookie, '/api/session')).toBe(200)
  })

  test('without a mandate is refused, in the same words whether or not there is such a customer', async () => {
    const cookie = await signInByFetch(app.url, 'adviser.lappi')
    const [there, nowhere] = [await choose(cookie, first), await choose(cookie, 'cus_00000000000000000000')]
    expect([there.status, there.body.error.code]).toEqual([403, 'mandate.missing'])
    expect(nowhere.body.error.message).toBe(there.body.error.message)
    expect(nowhere.status).toBe(there.status)
    expect(await statusBy(cookie, '/api/session')).toBe(200)
  })

  test('asks the register: a mandate given a moment ago is good, one withdrawn a moment ago is not', async () => {
    const cookie = await signInByFetch(app.url, 'adviser.finnvera')
    const role = { delegateId: 'adviser.finnvera', identifier: revontuli.businessId, name: 'x', role: 'OMISTAJA' }
    await RegisteredRoleModel.create([{ _id: 'rol_new', ...role, validTo: null }])
    const own = await switchTo(cookie, first)
    const back = await switchTo(own.cookie, null)
    await RegisteredRoleModel.deleteOne({ _id: 'rol_new' })
    expect((await choose(back.cookie, first)).body.error.code).toBe('mandate.missing')
  })

  test('waits while the register is silent, but a founder needs none', async () => {
    const cookie = await signInByFetch(app.url, 'accountant.two')
    register.silent = true
    const refused = await choose(cookie, first)
    expect([refused.status, refused.body.error.code]).toEqual([503, 'mandate.register_unreachable'])
    const founder = await signInByFetch(app.url, 'founder')
    const [own] = (await sessionBy(founder)).customers
    if (own) expect((await choose(founder, own.customerId)).status).toBe(200)
  })

  test.each([['nonsense'], [''], [{ $ne: null }], [['cus_00000000000000000000']], [undefined]])(
    'to %j is no choice',
    async (wanted) => {
      const cookie = await signInByFetch(app.url, 'adviser.lappi')
      const { status, body } = await choose(cookie, wanted)
      expect([status, body.error.code]).toEqual([400, 'request.invalid'])
    },
  )
})

describe('a choice whose mandate ended', () => {
  test('leaves the person acting for nobody until they choose anew, not at work by itself', async () => {
    const role = { delegateId: 'adviser.private', identifier: revontuli.businessId, name: 'x', role: 'NIMKO' }
    const LEFT = 60_000
    await RegisteredRoleModel.create([{ _id: 'rol_short', ...role, validTo: new Date(Date.now() + LEFT) }])
    const { cookie } = await switchTo(await signInByFetch(app.url, 'adviser.private'), first)
    moveClock(LEFT + 10)
    const ended = await sessionBy(cookie)
    expect(ended).toMatchObject({ choice: 'ended', actor: { actsFor: null, organisation: null, permissions: [] } })
    expect(await statusBy(cookie, facts(revontuli.businessId))).toBe(404)
    const back = await switchTo(cookie, null)
    expect(back.body).toMatchObject({ choice: 'made', actor: { organisation: { kind: 'privateProvider' } } })
  })
})
