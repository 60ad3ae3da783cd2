import { afterAll, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import { startNoticeReactions } from '#server/notices/startNoticeReactions.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { openPage } from '#tests/realtime/openPage.ts'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { noticesApi } from './noticesApi.ts'

const app = await startLiveApp()
const reactions = startNoticeReactions(() => {})
afterAll(() => reactions.stop())
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const notices = noticesApi(app)
const matters = mattersApi(app)
const team = await matters.team(['adviser.lappi', 'lead.lappi'])
const service = await matters.service(team)
/** Milliseconds; a machine that is busy with other tests is slow. */
const PATIENCE = 10_000

test('an open page hears that its notices are others, in the role in which they are, and nobody else’s', async () => {
  const rung = { lead: 0, other: 0, owner: 0 }
  const listen = async (who: keyof typeof rung, as: string) => {
    const { socket } = await openPage(app, as)
    socket.on('notices-changed', () => {
      rung[who] += 1
    })
  }
  await listen('lead', 'lead.lappi')
  await listen('other', 'adviser.rovaniemi')
  await listen('owner', 'owner.revontuli')
  await matters.open(customerId, 'owner.revontuli', { serviceId: service })
  await expect.poll(() => rung.lead, { timeout: PATIENCE }).toBe(1)
  expect(await notices.unread('lead.lappi')).toBe(1)

  // Read in one window, quiet in the other.
  await notices.read('lead.lappi', { until: new Date().toISOString() })
  await expect.poll(() => rung.lead, { timeout: PATIENCE }).toBe(2)

  // As if it had been told to the owner in another role than the one they act in now.
  await NoticeModel.updateOne({}, { $set: { to: demoUserId('owner.revontuli'), changedAt: new Date() } })
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(rung).toEqual({ lead: 2, other: 0, owner: 0 })
})
