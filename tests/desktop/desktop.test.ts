import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const desktop = async (as: string) => (await ask(app, '/api/desktop', { as })).body
const visit = (customerId: string, as: string) => ask(app, `/api/desktop/visits/${customerId}`, { as, method: 'PUT' })
const recentOf = async (as: string) =>
  (await desktop(as)).recentCustomers.map(({ customerId }: { customerId: string }) => customerId)

describe('recent customers', () => {
  test('are those I opened, the latest first, each once', async () => {
    const [a, b, c] = [await addCompany(), await addCompany(), await addCompany()]
    for (const customerId of [a, b, c, a]) expect((await visit(customerId, 'adviser.lappi')).status).toBe(200)
    expect(await recentOf('adviser.lappi')).toEqual([a, c, b])
    expect(await recentOf('adviser.finnvera')).toEqual([])
  })

  test('are ten at most, and leave no trace in the read log: they are public', async () => {
    for (let n = 0; n < 12; n++) await visit(await addCompany(), 'adviser.private')
    expect(await recentOf('adviser.private')).toHaveLength(10)
    expect(await ReadLogModel.countDocuments({ operation: 'getDesktop' })).toBe(0)
  })

  test('no longer hold a customer that is gone', async () => {
    const [a, b] = [await addCompany(), await addCompany()]
    for (const customerId of [a, b]) await visit(customerId, 'phone.keha')
    await CustomerModel.deleteOne({ _id: b })
    expect(await recentOf('phone.keha')).toEqual([a])
  })

  test('take no customer that I may not see', async () => {
    expect((await visit(await addCompany(), 'founder')).status).toBe(404)
    expect((await visit('cus_00000000000000000000', 'adviser.lappi')).status).toBe(404)
  })
})

describe('my next steps', () => {
  test('are the open ones for which I am responsible, over all customers, with a read-log entry', async () => {
    const [a, b] = [await addCompany({ name: 'Aamu Oy' }), await addCompany({ name: 'Ilta Oy' })]
    const step = (text: string, dueOn: string | null) => ({ nextStep: { text, dueOn } })
    await logAs(app, 'adviser.finnvera', a, step('Myöhemmin', '2027-05-01'))
    await logAs(app, 'adviser.finnvera', b, step('Ensin', '2027-01-01'))
    await logAs(app, 'adviser.lappi', a, step('Toisen', '2027-01-01'))
    const { nextSteps } = await desktop('adviser.finnvera')
    expect(nextSteps).toMatchObject([
      { text: 'Ensin', customer: { name: 'Ilta Oy' }, responsible: { me: true } },
      { text: 'Myöhemmin', customer: { name: 'Aamu Oy' } },
    ])
    const entries = await ReadLogModel.find({ operation: 'getDesktop' }).lean()
    expect(entries.map(({ customerId }) => customerId).sort()).toEqual([a, b].sort())
    expect(entries.flatMap(({ reads }) => reads.map(({ bases }) => bases))).toEqual([
      ['ownRecord', 'section10'],
      ['ownRecord', 'section10'],
    ])
  })

  test('of somebody without an organisation are none', async () => {
    expect(await desktop('founder')).toEqual({ recentCustomers: [], nextSteps: [], tasks: [] })
  })
})

describe('my tasks', () => {
  test('are the open ones that I do, in matters that I may read, the first due first, with a read-log entry', async () => {
    const api = mattersApi(app)
    const customerId = await addCompany({ name: 'Tehtävä Oy' })
    const { matterId } = (await api.open(customerId, 'lead.lappi', { mine: true })).body
    const task = async (ownerId: string | null, text: string, dueOn: string | null) =>
      (await api.task(matterId, 'lead.lappi', { organisationId: organisations.lappi._id, ownerId, text, dueOn })).body
    const mine = demoUserId('adviser.lappi')
    await task(mine, 'Myöhemmin', null)
    await task(mine, 'Ensin', '2027-01-01')
    await task(null, 'Kenen vain', '2027-01-01')
    const { tasks } = await task(mine, 'Valmis', '2027-01-01')
    const done = tasks.find(({ text }: { text: string }) => text === 'Valmis')
    await api.changeTask(matterId, done.taskId, 'adviser.lappi', { state: 'done' })
    await ReadLogModel.deleteMany({ customerId })
    const seen = (await desktop('adviser.lappi')).tasks
    expect(seen).toMatchObject([
      { text: 'Ensin', matterId, customer: { name: 'Tehtävä Oy' } },
      { text: 'Myöhemmin', matterId },
    ])
    expect(await ReadLogModel.countDocuments({ customerId, operation: 'getDesktop' })).toBe(1)
    expect((await desktop('lead.lappi')).tasks).toEqual([])
  })
})
