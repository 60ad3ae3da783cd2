import { describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { newId } from '#server/database/newId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const path = `/api/customers/${customerId}/contact-details`
const OWNER = 'owner.revontuli'
const get = (as: string) => ask(app, path, { as })
const change = (body: object, version: number, as = OWNER) => ask(app, path, { as, body, version, method: 'PATCH' })
const now = async () => (await get(OWNER)).body
const address = { street: 'Koskikatu 1', postCode: '96200', city: 'Rovaniemi', country: '' }

describe('contact details', () => {
  test('begin empty, and the customer writes them', async () => {
    const before = await get(OWNER)
    expect(before.body).toMatchObject({ version: 0, mayChange: true, details: { emails: [], source: null } })
    expect(await ReadLogModel.countDocuments({ customerId, operation: 'getContactDetails' })).toBe(0)
    const given = { emails: ['Oona@Revontuli.example'], phones: ['+358 40 123 4567'], address, languages: ['sv', 'fi'] }
    const answer = await change({ ...given, preferredLanguage: 'sv' }, 0)
    expect(answer).toMatchObject({ status: 200, body: { version: 1, details: { ...given, source: 'customer' } } })
    expect(answer.body.details).toMatchObject({ checkedBy: 'Oona Revontuli', bases: ['mandate'] })
    const [event] = await EventModel.find({ customerId, 'fact.type': 'contactDetails.changed' }).lean()
    expect(event).toMatchObject({ class: 'plan', organisationId: null })
    expect(JSON.stringify(event?.fact)).not.toContain('Koskikatu')
  })

  test('change field by field, from the version that was seen', async () => {
    const { version } = await now()
    const answer = await change({ phones: [] }, version)
    expect(answer.body).toMatchObject({ version: version + 1, details: { phones: [], address } })
    const stale = await change({ phones: ['050 123 4567'] }, version)
    expect(stale).toMatchObject({ status: 412, body: { error: { current: { version: version + 1 } } } })
    expect((await change({ phones: [] }, version + 1)).body.version).toBe(version + 1)
  })

  test.each([
    [{ emails: ['oona@revontuli.example\r\nBcc: x@y.example'] }, 'emails'],
    [{ emails: ['Oona <oona@revontuli.example>'] }, 'emails'],
    [{ phones: ['soita'] }, 'phones'],
    [{ address: { ...address, street: 'Oona 131052-308T' } }, 'address'],
    [{ languages: ['ru'] }, 'languages'],
  ])('refuse %o, naming the field', async (body, field) => {
    const { version } = await now()
    const answer = await change(body, version)
    expect(answer.status).toBe(400)
    expect(answer.body.error.message).toContain(field)
  })

  test('are read by who the law lets, and by nobody else', async () => {
    const { version } = await now()
    await change({ protected: false, phones: ['050 1'.padEnd(9, '2')] }, version)
    expect((await get('adviser.lappi')).body.details).toMatchObject({ bases: ['section10'], address })
    for (const as of ['adviser.rovaniemi', 'adviser.private', 'admin.lappi', 'platform.manager', 'ministry.tem'])
      expect((await get(as)).body).toEqual({ customerId, details: null, mayChange: false, version: 0 })
    expect((await get('founder')).status).toBe(404)
    const reads = await ReadLogModel.find({ customerId, operation: 'getContactDetails' }).lean()
    expect(new Set(reads.map(({ userName }) => userName))).toEqual(new Set(['Oona Revontuli', 'Aino Lappalainen']))
  })

  test('that are protected open to nobody without a matter, and look as closed ones do', async () => {
    await change({ protected: true }, (await now()).version)
    const hidden = await get('adviser.lappi')
    expect(hidden.body).toEqual({ customerId, details: null, mayChange: false, version: 0 })
    const matter = { matterId: newId('mat'), organisationId: organisations.lappi._id }
    await CustomerModel.updateOne({ _id: customerId }, { $set: { matters: [matter] } })
    expect((await get('adviser.lappi')).body.details).toMatchObject({ protected: true, bases: ['matter'] })
    expect((await get('adviser.finnvera')).body.details).toBeNull()
    expect((await get(OWNER)).body.details.protected).toBe(true)
  })

  test('are changed by the customer alone', async () => {
    const { version } = await now()
    expect((await change({ phones: [] }, version, 'adviser.lappi')).status).toBe(403)
    expect((await change({ phones: [] }, version, 'accountant.revontuli')).status).toBe(403)
    expect((await change({ phones: [] }, version, 'founder')).status).toBe(404)
  })
})
