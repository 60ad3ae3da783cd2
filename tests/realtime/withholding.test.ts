import { expect, test } from 'vitest'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { openPage } from './openPage.ts'
import { startLiveApp } from './startLiveApp.ts'

const app = await startLiveApp()
const AT_ONCE = 2_000

test('a decision to withhold reaches the open pages of those who lose the record, and theirs only', async () => {
  const customerId = await addCompany()
  const { eventId } = await logAs(app, 'adviser.lappi', customerId)
  const [loses, never] = [await openPage(app, 'adviser.finnvera'), await openPage(app, 'adviser.private')]
  await Promise.all([loses.watch(customerId, 0), never.watch(customerId, 0)])
  const decide = (body: object) =>
    ask(app, `/api/customers/${customerId}/events/${eventId}/withholding`, { as: 'lead.lappi', body })
  loses.heard.length = 0
  expect((await decide({ withheld: true, reason: 'Kesken', reviewOn: '2099-01-01' })).status).toBe(200)
  expect(await loses.next(AT_ONCE)).not.toBeNull()
  expect((await decide({ withheld: false, reason: 'Ohi', reviewOn: null })).status).toBe(200)
  expect(await loses.next(AT_ONCE)).not.toBeNull()
  expect(never.heard).toEqual([])
})
