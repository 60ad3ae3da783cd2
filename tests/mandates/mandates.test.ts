import { beforeEach, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { type AccessChange, accessChanged } from '#server/access/accessChanged.ts'
import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { RegisteredRoleModel } from '#server/mandates/bundled/registeredRoleModel.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import { checkMandates } from '#server/mandates/checkMandates.ts'
import { MandateModel } from '#server/mandates/mandateModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '../support/ask.ts'
import { moveClock } from '../support/moveClock.ts'
import { startApp } from '../support/startApp.ts'
import { switchableRegister } from './switchableRegister.ts'

const app = await startApp()
const register = switchableRegister()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const OWNER = { delegateId: 'owner.revontuli' }
const MINUTE = 60_000

const sessionBy = async (cookie: string) => (await ask(app, '/api/session', { headers: { cookie } })).body
const companyBy = async (cookie: string) =>
  (await ask(app, `/api/companies/${revontuli.businessId}`, { headers: { cookie } })).status
const refusalOf = async (cookie: string): Promise<string> => {
  const context = await sessionContext(cookie)
  if (!context) throw new Error('not signed in')
  return checkMandate(context).then(
    () => 'none',
    (error) => (error instanceof Refusal ? error.code : String(error)),
  )
}
const changesHeard = () => {
  const heard: AccessChange[] = []
  const deaf = accessChanged.listen((change) => heard.push(change))
  return { heard, deaf }
}

beforeEach(async () => {
  register.silent = false
  await RegisteredRoleModel.deleteMany(OWNER)
  await RegisteredRoleModel.create([
    { _id: 'rol_owner', ...OWNER, identifier: revontuli.businessId, name: 'x', role: 'OMISTAJA', validTo: null },
  ])
})

describe('a mandate', () => {
  test.each([
    ['owner.revontuli', 'owner'],
    ['accountant.revontuli', 'accountant'],
  ])('lets %s act for the company as %s, and for nothing else', async (username, capacity) => {
    const { customers, actor, choice } = await sessionBy(await signInByFetch(app.url, username))
    const company = { customerId, businessId: revontuli.businessId, name: revontuli.name }
    expect(customers).toEqual([{ ...company, capacity, until: null }])
    expect(actor).toMatchObject({ actsFor: { customerId, capacity }, permissions: [], organisation: null })
    expect(choice).toBe('made')
  })

  test('that began since is found at the next sign-in; one of a code that we don’t know gives nothing', async () => {
    const before = await sessionBy(await signInByFetch(app.url, 'adviser.rovaniemi'))
    const role = { delegateId: 'adviser.rovaniemi', identifier: revontuli.businessId, name: 'x', validTo: null }
    await RegisteredRoleModel.create([
      { _id: 'rol_1', ...role, role: 'TALOUSHALLINTO' },
      { _id: 'rol_2', ...role, role: 'UNHEARD_OF' },
      { _id: 'rol_3', ...role, role: 'UNHEARD_OF', identifier: '9000000-3' },
    ])
    const after = await sessionBy(await signInByFetch(app.url, 'adviser.rovaniemi'))
    expect([before.customers.length, after.customers.length]).toEqual([0, 1])
    expect(after.customers[0].capacity).toBe('accountant')
  })

  test('of several in one company, the strongest that holds now counts', async () => {
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    const ended = new Date(Date.now() - 1)
    await RegisteredRoleModel.updateOne({ _id: 'rol_owner' }, { validTo: ended })
    await RegisteredRoleModel.create([
      { _id: 'rol_b', ...OWNER, identifier: revontuli.businessId, name: 'x', role: 'TALOUSHALLINTO' },
    ])
    const session = await sessionBy(await signInByFetch(app.url, 'owner.revontuli'))
    expect(session.customers.map((customer: { capacity: string }) => customer.capacity)).toEqual(['accountant'])
    // The earlier session learns it at once: it was told.
    expect((await sessionBy(cookie)).actor.actsFor.capacity).toBe('accountant')
  })
})

describe('an end', () => {
  test('takes effect at its second, whatever this process believes', async () => {
    const LEFT = 1_500
    await RegisteredRoleModel.updateOne({ _id: 'rol_owner' }, { validTo: new Date(Date.now() + LEFT) })
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    const { customers } = await sessionBy(cookie)
    expect(new Date(customers[0].until).getTime()).toBeGreaterThan(Date.now())
    expect(await companyBy(cookie)).toBe(200)
    moveClock(LEFT + 20)
    expect((await sessionBy(cookie)).customers).toEqual([])
    expect(await companyBy(cookie)).toBe(404)
  })
})

describe('a withdrawal at the register', () => {
  test('is noticed by the job before ten minutes are over, and told', async () => {
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    await RegisteredRoleModel.deleteMany(OWNER)
    const { heard, deaf } = changesHeard()
    moveClock(7 * MINUTE)
    await checkMandates.run(new Date())
    expect(await companyBy(cookie)).toBe(200)
    moveClock(1.5 * MINUTE)
    await checkMandates.run(new Date())
    deaf()
    expect(heard).toContainEqual({
      userIds: [demoUserId('owner.revontuli')],
      customerIds: [customerId],
      sessionIds: [],
      keys: [],
    })
    expect(await companyBy(cookie)).toBe(404)
  })

  test('holds after ten minutes even where no job runs', async () => {
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    await RegisteredRoleModel.deleteMany(OWNER)
    moveClock(9.9 * MINUTE)
    expect(await companyBy(cookie)).toBe(200)
    moveClock(0.2 * MINUTE)
    expect(await companyBy(cookie)).toBe(404)
  })

  test('is asked for only of people who are signed in and hold mandates', async () => {
    await signInByFetch(app.url, 'adviser.finnvera')
    moveClock(70 * MINUTE)
    register.questions = 0
    await checkMandates.run(new Date())
    expect(register.questions).toBe(0)
    await signInByFetch(app.url, 'owner.revontuli')
    await signInByFetch(app.url, 'adviser.finnvera')
    moveClock(9 * MINUTE)
    register.questions = 0
    await checkMandates.run(new Date())
    expect(register.questions).toBe(1)
  })
})

describe('before what can’t be taken back', () => {
  test('the register is asked: a mandate that stands passes, one that is gone or weaker refuses', async () => {
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    expect(await refusalOf(cookie)).toBe('none')
    await RegisteredRoleModel.updateMany(OWNER, { role: 'TALOUSHALLINTO' })
    expect(await refusalOf(cookie)).toBe('mandate.ended')
    await RegisteredRoleModel.deleteMany(OWNER)
    const again = await signInByFetch(app.url, 'accountant.revontuli')
    expect(await refusalOf(again)).toBe('none')
  })

  test('what was learnt stays, though the change that asked is rolled back', async () => {
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    const context = await sessionContext(cookie)
    await RegisteredRoleModel.deleteMany(OWNER)
    const { heard, deaf } = changesHeard()
    const refused = inTransaction(async () => {
      if (context) await checkMandate(context)
    })
    await expect(refused).rejects.toMatchObject({ code: 'mandate.ended' })
    deaf()
    expect(await MandateModel.countDocuments({ userId: demoUserId('owner.revontuli') })).toBe(0)
    expect(heard).toHaveLength(1)
    expect(await companyBy(cookie)).toBe(404)
  })

  test('a silent register refuses, and says so', async () => {
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    register.silent = true
    expect(await refusalOf(cookie)).toBe('mandate.register_unreachable')
    // What the copy says is young enough to read by.
    expect(await companyBy(cookie)).toBe(200)
  })

  test('who acts for an organisation needs none', async () => {
    register.silent = true
    expect(await refusalOf(await signInByFetch(app.url, 'adviser.lappi'))).toBe('none')
  })
})

describe('while the register is silent', () => {
  test('people come in, with the mandates of the last ten minutes and no older ones', async () => {
    await signInByFetch(app.url, 'owner.revontuli')
    register.silent = true
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    expect((await sessionBy(cookie)).customers).toHaveLength(1)
    moveClock(10.1 * MINUTE)
    const session = await sessionBy(cookie)
    expect(session).toMatchObject({ customers: [], mandatesUnconfirmed: true })
    expect(session.actor).toMatchObject({ actsFor: null, organisation: null, permissions: [] })
    expect(await companyBy(cookie)).toBe(404)
  })

  test('it is left in peace for a while, and asked again when that is over', async () => {
    const cookie = await signInByFetch(app.url, 'owner.revontuli')
    register.silent = true
    moveClock(10.1 * MINUTE)
    register.questions = 0
    for (let index = 0; index < 5; index++) await sessionBy(cookie)
    moveClock(5_000)
    await sessionBy(cookie)
    expect(register.questions).toBe(1)
    register.silent = false
    moveClock(15_000)
    expect((await sessionBy(cookie)).customers).toHaveLength(1)
    expect(await companyBy(cookie)).toBe(200)
  })

  test('who signed in for the first time meanwhile is asked about when it is back', async () => {
    const role = { delegateId: 'adviser.second', identifier: revontuli.businessId, name: 'x', role: 'OMISTAJA' }
    await RegisteredRoleModel.create([{ _id: 'rol_new', ...role, validTo: null }])
    register.silent = true
    const cookie = await signInByFetch(app.url, 'adviser.second')
    expect(await sessionBy(cookie)).toMatchObject({ customers: [], mandatesUnconfirmed: true })
    register.silent = false
    moveClock(20_000)
    expect(await sessionBy(cookie)).toMatchObject({ customers: [{ customerId }], mandatesUnconfirmed: false })
    await RegisteredRoleModel.deleteOne({ _id: 'rol_new' })
  })
})
