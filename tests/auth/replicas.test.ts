import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { accessChanged } from '#server/access/accessChanged.ts'
import { followAccessChanges } from '#server/access/followAccessChanges.ts'
import { BELIEF_LIMIT } from '#server/auth/sessions/sessionLimits.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { RegisteredRoleModel } from '#server/mandates/bundled/registeredRoleModel.ts'
import { refreshMandates } from '#server/mandates/refreshMandates.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { openPage } from '#tests/realtime/openPage.ts'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { ask } from '../support/ask.ts'
import type { TestApp } from '../support/startApp.ts'
import { startReplica } from './startReplica.ts'

const app = await startLiveApp()
await addCompany(revontuli)
const following = followAccessChanges(() => {})
afterAll(() => following.stop())
const replica = { ...app, ...(await startReplica()) } as TestApp
/** Within this the other process has heard (milliseconds): well below what it would believe of itself. */
const SOON = 1_500
const sessionAt = (there: TestApp, cookie: string) => ask(there, '/api/session', { headers: { cookie } })

/** Keep the replica's belief young, so that only the word can have changed its mind. */
const until = async (holds: () => Promise<boolean>): Promise<number> => {
  const started = performance.now()
  while (!(await holds())) {
    if (performance.now() - started > SOON) return Number.POSITIVE_INFINITY
    await wait(25)
  }
  return performance.now() - started
}

test('the belief is longer than what is asserted here', () => {
  expect(BELIEF_LIMIT).toBeGreaterThan(SOON)
})

test('a session that ends in one process ends in the other at once, its open pages too', async () => {
  const cookie = await signInByFetch(app.url, 'adviser.businessfinland')
  const page = await openPage(replica, null, { cookie })
  expect((await sessionAt(replica, cookie)).status).toBe(200)
  await ask(app, '/api/session/sign-out', { method: 'POST', headers: { cookie } })
  expect(await until(async () => (await sessionAt(replica, cookie)).status === 401)).toBeLessThan(SOON)
  expect(await until(async () => page.socket.disconnected)).toBeLessThan(SOON)
})

test('a person whose role changed in one process has it in the other at once', async () => {
  const cookie = await signInByFetch(app.url, 'adviser.second')
  const roleAt = async () => (await sessionAt(replica, cookie)).body.role
  expect(await roleAt()).toBe('adviser')
  await UserModel.updateOne({ _id: demoUserId('adviser.second') }, { roleId: 'manager' })
  accessChanged.tell({ userIds: [demoUserId('adviser.second')] })
  expect(await until(async () => (await roleAt()) === 'manager')).toBeLessThan(SOON)
})

test('a mandate that one process finds withdrawn is gone in the other at once', async () => {
  const cookie = await signInByFetch(app.url, 'accountant.revontuli')
  const companyAt = async () =>
    (await ask(replica, `/api/companies/${revontuli.businessId}`, { headers: { cookie } })).status
  expect(await companyAt()).toBe(200)
  await RegisteredRoleModel.deleteMany({ delegateId: 'accountant.revontuli' })
  await refreshMandates(demoUserId('accountant.revontuli'))
  expect(await until(async () => (await companyAt()) === 404)).toBeLessThan(SOON)
})

test('a switch in one process ends the old session in the other at once, which knows the new one', async () => {
  const cookie = await signInByFetch(app.url, 'accountant.revontuli')
  expect((await sessionAt(app, cookie)).status).toBe(200)
  await RegisteredRoleModel.create([
    {
      ...{ _id: 'rol_again', delegateId: 'accountant.revontuli', identifier: revontuli.businessId, name: 'x' },
      ...{ role: 'TALOUSHALLINTO', validTo: null },
    },
  ])
  const session = await sessionAt(app, await signInByFetch(app.url, 'accountant.revontuli'))
  const [{ customerId }] = session.body.customers
  const { headers } = await ask(replica, '/api/session/acting-for', { headers: { cookie }, body: { customerId } })
  const renewed = headers.get('set-cookie')?.split(';')[0] ?? ''
  expect((await sessionAt(app, renewed)).body.actor.actsFor.customerId).toBe(customerId)
  expect(await until(async () => (await sessionAt(app, cookie)).status === 401)).toBeLessThan(SOON)
})
