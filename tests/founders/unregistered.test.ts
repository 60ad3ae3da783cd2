import { describe, expect, test } from 'vitest'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { giveMandate } from '#tests/mandates/giveMandate.ts'
import { importObjects } from '#tests/register/importObjects.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { foundersApi } from './foundersApi.ts'
import { pajaObject } from './paja.ts'

const app = await startApp()
const api = foundersApi(app)

describe('a company that the register doesn’t hold yet', () => {
  const businessId = '9045678-0'
  let own = ''

  test('needs a name, opens by its Y-tunnus, and the register fills it when it comes', async () => {
    const begun = await ask(app, '/api/founders/own', { as: 'accountant.two', method: 'POST' })
    own = begun.body.customerId
    await ask(app, '/api/session/acting-for', { as: 'accountant.two', body: { customerId: own } })
    await giveMandate('accountant.two', { businessId })
    const nameless = await api.become('accountant.two', own, { businessId, sharedSections: [] })
    expect([nameless.status, nameless.body.error.code]).toEqual([422, 'founder.company_name_missing'])
    expect((await api.preview('accountant.two', own, businessId)).body.registered).toBeNull()
    const named = await api.become('accountant.two', own, { businessId, name: 'Lailan Luvut Oy', sharedSections: [] })
    expect(named.body).toMatchObject({ customerId: own, name: 'Lailan Luvut Oy' })
    const page = () => ask(app, `/api/companies/${businessId}`, { as: 'adviser.lappi' })
    expect((await page()).body).toMatchObject({ customerId: own, form: null })
    await importObjects([pajaObject({ businessId, name: 'Lailan Luvut Oy' })])
    expect((await page()).body).toMatchObject({ customerId: own, form: { text: 'Limited company' } })
  })

  test('undone, the register’s company stays in the register', async () => {
    const [{ mergeId }] = (await api.merges('accountant.two', own)).body.items
    expect((await api.undo('accountant.two', own, mergeId)).status).toBe(200)
    const { body } = await ask(app, `/api/companies/${businessId}`, { as: 'adviser.lappi' })
    expect(body).toMatchObject({ name: 'Lailan Luvut Oy', form: { text: 'Limited company' } })
    expect(body.customerId).not.toBe(own)
    expect(await CustomerModel.findById(own).lean()).toMatchObject({ kind: 'founder', name: 'Laila Laskunen' })
  })
})

test('two founders of the same company at once: one becomes it, the other is told that one is there', async () => {
  const businessId = '9982109-4'
  const people = ['rep.first', 'rep.second']
  const own: string[] = []
  for (const as of people) {
    own.push((await ask(app, '/api/founders/own', { as, method: 'POST' })).body.customerId)
    await giveMandate(as, { businessId })
  }
  const wish = { businessId, name: 'Kahden Kauppa Oy', sharedSections: [] }
  const answers = await Promise.all(people.map((as, index) => api.become(as, own[index] ?? '', wish)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.error.code).toBe('founder.company_taken')
  expect(await CustomerModel.countDocuments({ businessId })).toBe(1)
})
