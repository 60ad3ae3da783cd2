import { beforeAll, describe, expect, test } from 'vitest'
import { revontuliObject } from '#seed/demo/revontuliObject.ts'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { ReadLogModel } from '#server/access/readLogModel.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { importObjects } from './importObjects.ts'
import { hasSharedData, sharedData } from './sharedData.ts'

const app = await startApp()
const get = (businessId: string, as: string, language: 'fi' | 'sv' | 'en' = 'en') =>
  ask(app, `/api/companies/${encodeURIComponent(businessId)}`, { as, language })

const withPerson = {
  ...revontuliObject,
  addresses: [
    {
      type: 1,
      street: 'Koskikatu',
      buildingNumber: '1',
      entrance: 'B',
      postCode: '96200',
      postOffices: [{ city: 'ROVANIEMI', languageCode: '1', municipalityCode: '698' }],
      co: 'c/o Aino Ystävä',
    },
    { type: 2, freeAddressLine: 'Norgårdsvägen_3 SE-451_75 Uddevalla', country: 'SE' },
  ],
}

beforeAll(async () => {
  await importObjects([...generateRegister({ companies: 300 }), withPerson])
})

describe('the whole company', () => {
  test.skipIf(!hasSharedData)('Nokia with its history, in three languages', async () => {
    await importObjects(sharedData<{ companies: object[] }>('prh-v3/nokia-2026-10-05.json').companies)
    const [fi, sv, en] = await Promise.all(
      (['fi', 'sv', 'en'] as const).map(async (it) => (await get('112038-9', 'adviser.lappi', it)).body),
    )
    expect(fi).toMatchObject({
      businessId: '0112038-9',
      vatNumber: 'FI01120389',
      euId: 'FIFPRO.0112038-9',
      name: 'Nokia Oyj',
      status: 'active',
      form: { code: '17', text: 'Julkinen osakeyhtiö' },
      municipality: { code: '049', text: 'Espoo' },
      region: { code: '01', text: 'Uusimaa' },
      industry: { code: '70100', text: 'Pääkonttorien toiminta', codeSet: 'TOIMI4' },
      website: 'www.nokia.com',
      registeredAt: '1896-12-19',
      endedAt: null,
      source: { name: 'prh', modifiedAt: '2026-08-19T07:04:06.000Z' },
    })
    expect(fi.names).toHaveLength(15)
    expect(fi.names.at(-1)).toEqual({
      name: 'Oy Nokia Ab',
      kind: 'name',
      current: false,
      from: '1966-06-10',
      until: '1997-08-31',
    })
    expect(sv.registerEntries[3]).toMatchObject({
      code: '80',
      text: 'Momsskyldig för rörelseverksamhet',
      register: { code: '6', text: 'Momsskyldighet' },
      authority: { code: '1', text: 'Skatteförvaltningen' },
      from: '1994-06-01',
    })
    expect([fi, sv].map(({ addresses }) => addresses[0].lines)).toEqual([
      ['Karakaari 7', '02610 ESPOO'],
      ['Karakaari 7', '02610 ESBO'],
    ])
    expect(en.addresses[1].lines).toEqual(['PL 226', '00045 NOKIA GROUP'])
    expect(en.municipality.text).toBe('Espoo')
  })

  test('every generated company can be shown', async () => {
    const customers = await CustomerModel.find({ kind: 'company' }).select({ businessId: 1 }).lean()
    for (const { businessId } of customers.slice(0, 100))
      expect((await get(businessId, 'adviser.finnvera')).status).toBe(200)
  })
})

describe('a person in an address', () => {
  const careOf = async (as: string) => (await get('9012346-8', as)).body.addresses[0].careOf
  const logged = async () => {
    const entries = await ReadLogModel.find().lean()
    await ReadLogModel.deleteMany({})
    return entries
  }

  test('is shown to the section 10 list and to the company itself, and every such answer is logged', async () => {
    await logged()
    for (const [as, basis] of [
      ['adviser.lappi', 'section10'],
      ['phone.keha', 'section10'],
      ['owner.revontuli', 'mandate'],
    ] as const) {
      expect([as, await careOf(as)]).toEqual([as, 'c/o Aino Ystävä'])
      const [entry, ...others] = await logged()
      expect(others).toEqual([])
      expect(entry).toMatchObject({ operation: 'getCompany', reads: [{ class: 'person', bases: [basis] }] })
    }
  })

  test('is left out for everybody else, and nothing is logged', async () => {
    // The accountant sees service data, not what is said of persons.
    for (const as of [
      'accountant.revontuli',
      'adviser.rovaniemi',
      'adviser.private',
      'platform.manager',
      'ministry.tem',
    ])
      expect([as, await careOf(as)]).toEqual([as, null])
    expect(await logged()).toEqual([])
  })

  test('a company whose addresses name nobody is read without a log entry', async () => {
    const plain = await CustomerModel.findOne({ 'company.addresses.careOf': { $exists: false } }).lean()
    expect((await get(plain?.businessId ?? '', 'adviser.lappi')).status).toBe(200)
    expect(await logged()).toEqual([])
  })

  test('a foreign address is told line by line', async () => {
    const { addresses } = (await get('9012346-8', 'adviser.lappi')).body
    expect(addresses[1]).toMatchObject({
      kind: 'postal',
      lines: ['Norgårdsvägen 3', 'SE-451 75', 'Uddevalla'],
      country: 'SE',
    })
    expect(addresses[0].lines).toEqual(['Koskikatu 1 B', '96200 ROVANIEMI'])
  })
})

describe('a company that is not shown', () => {
  test('unknown is 404, a wrong number is 400, both with a code and a request id', async () => {
    const unknown = await get('9999990-9', 'adviser.lappi')
    const wrong = await get('1000008-0', 'adviser.lappi')
    expect([unknown.status, unknown.body.error.code]).toEqual([404, 'company.not_found'])
    expect([wrong.status, wrong.body.error.code]).toEqual([400, 'request.invalid'])
    expect(wrong.body.error.details[0].field).toBe('businessId')
    for (const { body } of [unknown, wrong]) expect(body.error.requestId).toBeTruthy()
  })

  test('another’s company is to an owner and a founder as if it did not exist', async () => {
    const other = await CustomerModel.findOne({ kind: 'company', businessId: { $ne: '9012346-8' } }).lean()
    for (const as of ['owner.revontuli', 'founder']) {
      const { status, body } = await get(other?.businessId ?? '', as)
      expect([status, body.error.code]).toEqual([404, 'company.not_found'])
    }
  })
})
