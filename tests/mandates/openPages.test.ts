import { afterAll, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { RegisteredRoleModel } from '#server/mandates/bundled/registeredRoleModel.ts'
import { checkMandates } from '#server/mandates/checkMandates.ts'
import { followMandateEnds } from '#server/mandates/followMandateEnds.ts'
import { refreshMandates } from '#server/mandates/refreshMandates.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { openPage } from '#tests/realtime/openPage.ts'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { moveClock } from '../support/moveClock.ts'

const app = await startLiveApp()
const customerId = await addCompany(revontuli)
const following = followMandateEnds(() => {})
afterAll(() => following.stop())
const OWNER = { delegateId: 'owner.revontuli' }
/** A page hears within this of what ended (milliseconds). */
const SOON = 3_000

const openOwnersPage = async () => {
  const page = await openPage(app, null, { cookie: await signInByFetch(app.url, 'owner.revontuli') })
  expect(await page.watch(customerId)).toMatchObject({ joined: true })
  const told = new Promise<number>((resolve) => {
    page.socket.once('rights-changed', () => resolve(Date.now()))
  })
  const toldWithin = (limit: number) =>
    Promise.race([told, new Promise<null>((resolve) => setTimeout(resolve, limit, null))])
  return { page, toldWithin }
}

test('an open page is told as the mandate reaches its end', async () => {
  const LEFT = 3_000
  const end = new Date(Date.now() + LEFT)
  await RegisteredRoleModel.updateOne(OWNER, { validTo: end })
  const { toldWithin } = await openOwnersPage()
  const told = await toldWithin(LEFT + SOON)
  expect(told).not.toBeNull()
  expect((told ?? 0) - end.getTime()).toBeGreaterThanOrEqual(0)
})

test('an open page is told when the register is found to have withdrawn it, though nobody touches it', async () => {
  await RegisteredRoleModel.updateOne(OWNER, { validTo: null })
  await refreshMandates(demoUserId('owner.revontuli'))
  const { toldWithin } = await openOwnersPage()
  await RegisteredRoleModel.deleteMany(OWNER)
  moveClock(9 * 60_000)
  await checkMandates.run(new Date())
  expect(await toldWithin(SOON)).not.toBeNull()
})
