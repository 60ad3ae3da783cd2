import { beforeAll, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const DAY = 24 * 60 * 60 * 1000
let customerId = ''

type Involved = {
  organisation: { name: { en: string } }
  section10: boolean
  records: number
  lastLookedAt: string | null
}
const involved = async (as: string): Promise<Record<string, Involved>> => {
  const answer = await ask(app, `/api/customers/${customerId}/organisations`, { as })
  expect(answer.status).toBe(200)
  return Object.fromEntries(answer.body.items.map((item: Involved) => [item.organisation.name.en, item]))
}
const look = (as: string) => ask(app, `/api/customers/${customerId}/events`, { as })

beforeAll(async () => {
  customerId = await addCompany(revontuli)
  await logAs(app, 'adviser.lappi', customerId)
  await logAs(app, 'adviser.lappi', customerId)
  await logAs(app, 'adviser.private', customerId)
  await logAs(app, 'adviser.newenterprise', customerId, { class: 'own' })
})

test('the customer is told who has recorded and how much, and who sees by law', async () => {
  const organisations = await involved('owner.revontuli')
  expect(organisations['Lapland Economic Development Centre']).toMatchObject({ records: 2, section10: true })
  expect(organisations['Kasvukonsultit Oy']).toMatchObject({ records: 1, section10: false })
})

test('an organisation’s own notes make it nobody’s acquaintance', async () => {
  await look('adviser.newenterprise')
  expect(await involved('owner.revontuli')).not.toHaveProperty('Lapland New Enterprise Agency')
})

test('who only looked is named too, with when', async () => {
  expect(await involved('owner.revontuli')).not.toHaveProperty('Finnvera plc')
  await look('adviser.finnvera')
  const { 'Finnvera plc': finnvera } = await involved('owner.revontuli')
  expect(finnvera).toMatchObject({ records: 0, section10: true, lastLookedAt: expect.any(String) })
})

test('what the law still delays names neither who recorded it nor who looked at nothing else', async () => {
  const event = await logAs(app, 'adviser.businessfinland', customerId)
  const until = new Date(Date.now() + DAY).toISOString()
  const before = await EventModel.find({ _id: { $ne: event.eventId } } as object).lean()
  await EventModel.updateMany({} as object, { $set: { delayed: { paragraph: '621/1999 24 §', until } } })
  await look('phone.keha')
  const organisations = await involved('owner.revontuli')
  expect(organisations).not.toHaveProperty('Business Finland')
  expect(organisations).not.toHaveProperty('KEHA Centre, Enterprise Finland telephone service')
  for (const { _id, delayed } of before) await EventModel.updateOne({ _id } as object, { $set: { delayed } })
  expect(await involved('owner.revontuli')).toHaveProperty('KEHA Centre, Enterprise Finland telephone service')
  expect(await involved('owner.revontuli')).not.toHaveProperty('Business Finland')
})

test('an accountant sees the records of services, but keeps no ledger', async () => {
  const organisations = await involved('accountant.revontuli')
  expect(organisations['Lapland Economic Development Centre']).toMatchObject({ records: 2, lastLookedAt: null })
  expect(organisations).not.toHaveProperty('Finnvera plc')
})

test('nobody else learns whose customer it is', async () => {
  for (const as of ['adviser.lappi', 'adviser.private', 'ministry.tem', 'platform.manager']) {
    const answer = await ask(app, `/api/customers/${customerId}/organisations`, { as })
    expect([as, answer.status]).toEqual([as, 403])
  }
  const foreign = await addCompany({ name: 'Vieras Oy' })
  expect((await ask(app, `/api/customers/${foreign}/organisations`, { as: 'owner.revontuli' })).status).toBe(404)
})
