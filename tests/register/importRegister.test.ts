import { beforeAll, describe, expect, test } from 'vitest'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { codesIn } from '#server/register/codes/codesIn.ts'
import { registerCounts } from '#server/register/counts/registerCounts.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { importObjects } from './importObjects.ts'
import { hasSharedData, sharedData } from './sharedData.ts'

// biome-ignore lint/suspicious/noExplicitAny: objects are changed here as the register would
type Prh = any

await openDatabase()
const COMPANIES = 1_200
const companies = [...generateRegister({ companies: COMPANIES })] as Prh[]
const DAY = 24 * 60 * 60 * 1000
const firstTime = new Date('2026-11-01T06:00:00Z')
const everything = () => CustomerModel.find().sort({ _id: 1 }).lean()
const byId = async (businessId: string) => (await CustomerModel.findOne({ businessId }).lean()) as Prh

beforeAll(async () => {
  const { added, broken } = await importObjects(companies, firstTime)
  expect([added, broken]).toEqual([COMPANIES, 0])
})

describe('a first import', () => {
  test('takes in every company once, without an event', async () => {
    expect(await CustomerModel.countDocuments({ kind: 'company' })).toBe(COMPANIES)
    expect(await EventModel.countDocuments({})).toBe(0)
  })

  test('harvests the texts of codes in three languages', async () => {
    const [fi, sv, en] = await Promise.all((['fi', 'sv', 'en'] as const).map(codesIn))
    expect([fi, sv, en].map((codes) => codes?.form('16').text)).toEqual(['Osakeyhtiö', 'Aktiebolag', 'Limited company'])
    expect(sv?.entry('6', '80').text).toBe('Momsskyldig för rörelseverksamhet')
    expect(fi?.industry({ codeSet: 'TOIMI4', code: '62100' }).text).toBe('Ohjelmointi')
    expect(fi?.industry({ codeSet: 'TOIMI4', code: '62999' }).text).toBe(
      'Ohjelmistot, konsultointi ja siihen liittyvä toiminta',
    )
    expect(fi?.form('999')).toEqual({ code: '999', text: '999' })
  })

  test('counts what lists are filtered by', async () => {
    const counts = await registerCounts()
    expect(counts?.form['16']).toBe(await CustomerModel.countDocuments({ form: '16' }))
    expect(Object.values(counts?.status ?? {}).reduce((sum, count) => sum + count, 0)).toBe(COMPANIES)
  })
})

describe('the same import again', () => {
  test('on the same day changes nothing at all', async () => {
    const before = await everything()
    const { added, changed, unchanged } = await importObjects(companies, firstTime)
    expect({ added, changed, unchanged }).toEqual({ added: 0, changed: 0, unchanged: COMPANIES })
    expect(await everything()).toEqual(before)
  })

  test('days later says only that all was checked', async () => {
    const before = await everything()
    const later = new Date(firstTime.getTime() + 3 * DAY)
    await importObjects(companies, later)
    expect(await everything()).toEqual(before.map((customer) => ({ ...customer, checkedAt: later })))
    expect(await EventModel.countDocuments({})).toBe(0)
  })

  test('written otherwise (order of fields, null for nothing) is no change', async () => {
    const spelled = companies
      .slice(0, 50)
      .map((company) => ({ website: null, ...Object.fromEntries(Object.entries(company).reverse()) }))
    const { sourceHash: _, ...before } = await byId(companies[0].businessId.value)
    const { changed } = await importObjects(spelled)
    expect(changed).toBe(0)
    expect(await EventModel.countDocuments({})).toBe(0)
    expect(await byId(companies[0].businessId.value)).toMatchObject({ ...before, checkedAt: expect.any(Date) })
  })
})

describe('a change in the register', () => {
  const old = companies[100]
  const { value: businessId } = old.businessId
  const alive = { ...old, tradeRegisterStatus: '1', endDate: null, companySituations: [] }
  const changed = {
    ...alive,
    names: [{ name: 'Uusi Nimi Oy', type: '1', version: 1, registrationDate: '2026-11-10' }],
    website: { url: 'www.uusi.example' },
    companySituations: [{ type: 'SANE', registrationDate: '2026-11-11' }],
    addresses: [{ type: 1, street: 'Salakatu', buildingNumber: '1', co: 'c/o Matti Meikäläinen', postCode: '96100' }],
    lastModified: '2026-11-12T12:00:00',
  }

  test('becomes the new facts, the next version and one company.changed with what changed', async () => {
    await importObjects([alive])
    await EventModel.deleteMany({})
    const before = await byId(businessId)
    const { changed: count } = await importObjects([changed])
    const after = await byId(businessId)
    const events = await EventModel.find({}).lean<Prh[]>()
    expect(count).toBe(1)
    expect([after._id, after.version, after.name]).toEqual([before._id, before.version + 1, 'Uusi Nimi Oy'])
    expect(after.municipality).toBeUndefined()
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ customerId: after._id, class: 'public', author: null, organisationId: null })
    const { type, content } = events[0].fact
    expect([type, content.modifiedAt]).toEqual(['company.changed', '2026-11-12T10:00:00.000Z'])
    expect(content.changes).toEqual(
      expect.arrayContaining([
        { field: 'name', before: before.name, after: 'Uusi Nimi Oy' },
        { field: 'status', before: 'active', after: 'restructuring' },
        { field: 'situation', before: null, after: 'SANE 2026-11-11–' },
        { field: 'visitingAddress', before: expect.any(String), after: 'Salakatu 1, 96100' },
      ]),
    )
  })

  test('a person named in an address is told to nobody by the public event', async () => {
    const moved = { ...changed, addresses: [{ ...changed.addresses[0], co: 'c/o Maija Meikäläinen' }] }
    const { changed: count } = await importObjects([moved])
    expect(count).toBe(0)
    expect((await byId(businessId)).company.addresses[0].careOf).toBe('c/o Maija Meikäläinen')
    expect(JSON.stringify(await EventModel.find({}).lean())).not.toContain('Meikäläinen')
  })

  test('a company named twice in one file: the later word stands', async () => {
    const number = companies[101].businessId.value
    const named = (name: string) => ({ ...companies[101], names: [{ name, type: '1', version: 1 }] })
    const { changed: count } = await importObjects([named('Ensin Oy'), companies[5], named('Sitten Oy')])
    expect(count).toBe(2)
    expect((await byId(number)).name).toBe('Sitten Oy')
  })
})

test('broken objects are told with place and reason; the rest is taken in', async () => {
  const extra = [...generateRegister({ companies: COMPANIES + 3 })].slice(COMPANIES) as Prh[]
  const { added, broken, bad } = await importObjects([
    extra[0],
    { ...extra[1], businessId: { value: '1000008-0' } },
    { ...extra[1], names: 'none' },
    extra[2],
  ])
  expect([added, broken]).toEqual([2, 2])
  expect(bad[0]).toMatchObject({
    object: 2,
    line: 2,
    problem: 'businessId.value: 1000008-0 is not a valid business ID',
  })
  expect(bad[1]).toMatchObject({ object: 3, line: 3 })
})

test('two imports at once make no company twice', async () => {
  const more = [...generateRegister({ companies: COMPANIES + 400 })].slice(COMPANIES + 3) as Prh[]
  const results = await Promise.all([importObjects(more), importObjects(more)])
  const sum = (of: 'added' | 'unchanged') => results.reduce((total, result) => total + result[of], 0)
  expect([sum('added'), sum('unchanged')]).toEqual([more.length, more.length])
  expect(
    await CustomerModel.countDocuments({ businessId: { $in: more.map((company) => company.businessId.value) } }),
  ).toBe(more.length)
})

describe.skipIf(!hasSharedData)('real companies', () => {
  const asPrh = ({ businessId, name, tol, companyFormType, municipalityCode, likelyCeased }: Prh) => ({
    businessId: { value: businessId },
    ...(name ? { names: [{ name, type: '1', version: 1 }] } : {}),
    ...(tol ? { mainBusinessLine: { type: tol, typeCodeSet: likelyCeased ? 'TOIMI3' : 'TOIMI4' } } : {}),
    ...(companyFormType ? { companyForms: [{ type: companyFormType, version: 1 }] } : {}),
    ...(municipalityCode ? { addresses: [{ type: 1, postOffices: [{ municipalityCode }] }] } : {}),
    registeredEntries: [],
    tradeRegisterStatus: likelyCeased ? '4' : '1',
    lastModified: '2026-10-05T08:00:00',
  })

  test('suppliers of a municipality, education providers and municipalities', async () => {
    const suppliers = sharedData<{ companies: Prh[] }>('companies/suppliers-of-one-municipality.json').companies
    const providers = sharedData<Prh[]>('companies/education-providers.json')
    const municipalities = sharedData<Prh[]>('companies/municipalities.json')
    const all = [...suppliers, ...providers, ...municipalities].map(asPrh)
    const { broken, bad } = await importObjects(all)
    expect(bad.every(({ problem }) => problem.startsWith('businessId.value:  is not'))).toBe(true)
    expect(broken).toBe(municipalities.filter(({ businessId }) => businessId.trim() === '').length)
    expect(await byId('0100130-4')).toMatchObject({
      name: 'Dynava Oy',
      municipality: '091',
      industry: '82200',
      section: 'O',
    })
    expect(await byId('0163687-9')).toMatchObject({ name: 'Enonkosken kunta' })
  })

  test('Nokia and Wolt from the register’s own files', async () => {
    const nokia = sharedData<{ companies: object[] }>('prh-v3/nokia-2026-10-05.json').companies
    await importObjects([...nokia, sharedData<object>('prh-v3/wolt-2026-01-trimmed.json')])
    expect(await byId('0112038-9')).toMatchObject({ name: 'Nokia Oyj', coreKey: 'nokia' })
    expect(await byId('2646674-9')).toMatchObject({ name: 'Wolt Oy' })
  })
})
