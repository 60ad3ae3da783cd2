import { expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { openPage } from '#tests/realtime/openPage.ts'
import { startLiveApp } from '#tests/realtime/startLiveApp.ts'
import { messagesApi } from './messagesApi.ts'

const app = await startLiveApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const matters = mattersApi(app)
const api = messagesApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const AT_ONCE = 2_000
const team = await matters.team([LAPPI, 'lead.lappi'])
const service = await matters.service(team)
const { matterId } = (await matters.open(customerId, OWNER, { serviceId: service })).body
const watching = async (as: string) => {
  const page = await openPage(app, as)
  expect(await page.watch(customerId)).toMatchObject({ joined: true })
  return page
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 600))

test('a message comes by itself to the open pages of those who read it, and its coming tells nobody else', async () => {
  const [owner, lead] = [await watching(OWNER), await watching('lead.lappi')]
  const deaf = await Promise.all(['adviser.finnvera', 'adviser.rovaniemi', 'accountant.revontuli'].map(watching))
  await api.send(matterId, LAPPI, 'Hei')
  expect(await owner.next(AT_ONCE)).not.toBeNull()
  expect(await lead.next(AT_ONCE)).not.toBeNull()
  await settled()
  expect(deaf.map(({ heard }) => heard)).toEqual([[], [], []])
})

test('one among colleagues comes to colleagues, and the customer’s page stays silent', async () => {
  const [owner, lead] = [await watching(OWNER), await watching('lead.lappi')]
  const other = await watching('adviser.finnvera')
  await api.sendInternal(matterId, LAPPI, 'Meille')
  expect(await lead.next(AT_ONCE)).not.toBeNull()
  await settled()
  expect([owner.heard, other.heard]).toEqual([[], []])
})

test('what the customer writes comes to an organisation that holds no basis but that it was written to', async () => {
  const own = (await matters.open(customerId, 'adviser.second', { mine: true })).body.matterId
  const page = await watching('adviser.second')
  // The opening itself may still be on its way.
  await settled()
  const before = page.heard.length
  await api.send(own, OWNER, 'Teille')
  await expect.poll(() => page.heard.length, { timeout: AT_ONCE }).toBe(before + 1)
  await api.send(matterId, OWNER, 'Ei teille')
  await settled()
  expect(page.heard.length).toBe(before + 1)
})

test('that a side has read comes to those who read the thread, and to nobody else', async () => {
  const { messageId } = (await api.send(matterId, LAPPI, 'Luitko tämän?')).body
  await settled()
  const [lead, owner] = [await watching('lead.lappi'), await watching(OWNER)]
  const deaf = await Promise.all(['adviser.finnvera', 'accountant.revontuli'].map(watching))
  await api.read(matterId, OWNER, messageId)
  expect(await lead.next(AT_ONCE)).not.toBeNull()
  expect(await owner.next(AT_ONCE)).not.toBeNull()
  const heard = lead.heard.length
  // Read already: nothing new to tell.
  await api.read(matterId, OWNER, messageId)
  await settled()
  expect(lead.heard).toHaveLength(heard)
  expect(deaf.map((page) => page.heard)).toEqual([[], []])
})
