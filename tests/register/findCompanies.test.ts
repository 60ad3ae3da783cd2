import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { revontuliObject } from '#seed/demo/revontuliObject.ts'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { buildListIndexes } from '#server/customers/buildListIndexes.ts'
import type { CompanyCustomer } from '#server/customers/Customer.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { dropListIndexes } from '#server/customers/dropListIndexes.ts'
import { foldName } from '#shared/register/foldName.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { importObjects } from './importObjects.ts'
import { naiveSearch } from './naiveSearch.ts'

const COMPANIES = 2_000
const app = await startApp()
let customers: CompanyCustomer[]

type Query = Record<string, string | number>
const pathOf = (query: Query) =>
  `/api/companies?${new URLSearchParams(Object.entries(query).map(([field, value]) => [field, String(value)]))}`
const find = (query: Query, as = 'adviser.lappi', language: 'fi' | 'sv' | 'en' = 'en') =>
  ask(app, pathOf(query), { as, language })

/** Business IDs of all pages, one after another. */
const findAll = async (query: Query, as?: string): Promise<string[]> => {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const { status, body } = await find({ ...query, ...(cursor ? { cursor } : {}) }, as)
    expect([status, body.error]).toEqual([200, undefined])
    expect(body.items.length).toBeLessThanOrEqual(Number(query.limit ?? 20))
    ids.push(...body.items.map((item: { businessId: string }) => item.businessId))
    cursor = body.nextCursor
  } while (cursor)
  return ids
}

beforeAll(async () => {
  await importObjects([...generateRegister({ companies: COMPANIES }), revontuliObject])
  customers = await CustomerModel.find({ kind: 'company' }).lean<CompanyCustomer[]>()
})

describe('a search answers what reading every company would', () => {
  test('by the first letters of any name, in pages without a gap or a double', async () => {
    const names = () => customers.flatMap(({ name, company }) => [name, ...company.names.map((other) => other.name)])
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(3, 7, 50),
        async (at, letters, limit) => {
          const all = names()
          const q = (all[at % all.length] as string).slice(0, letters).trim()
          fc.pre(foldName(q) !== '')
          expect(await findAll({ q, limit })).toEqual(naiveSearch(customers, q, () => true))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('with any filters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom(0, 1, 3), async (at, mask, letters) => {
        const like = customers[at % customers.length] as CompanyCustomer
        const possible = {
          municipality: like.municipality,
          region: like.region,
          industry: [like.section, like.division, like.industry, like.industry?.slice(0, 3)][mask % 4],
          form: like.form,
          status: like.status,
        }
        const chosen = Object.entries(possible).filter(([, value], bit) => value && (mask >> (bit + 2)) & 1)
        const query = Object.fromEntries(chosen) as Record<string, string>
        const q = like.name.slice(0, letters)
        const matches = (customer: CompanyCustomer) =>
          chosen.every(([field, value]) =>
            field === 'industry'
              ? customer.section === value ||
                (/^\d/.test(value as string) && customer.division && customer.industry?.startsWith(value as string))
              : customer[field as 'form'] === value,
          )
        const found = await findAll({ ...query, ...(q ? { q } : {}), limit: 50 })
        expect(found).toEqual(naiveSearch(customers, q, (customer) => Boolean(matches(customer))))
      }),
      { numRuns: 25 },
    )
  })

  test('typed with or without capitals, dots over letters and signs', async () => {
    const spellings = ['Revontuli Design', 'REVONTULI  DESIGN', 'revontuli-design', 'rëvontuli dêsign']
    for (const q of spellings) expect((await find({ q })).body.items[0]?.name).toBe('Revontuli Design Oy')
    const withDots = customers.find(({ name }) => /[äöå]/i.test(name.slice(0, 6))) as CompanyCustomer
    const plain = withDots.name
      .replaceAll(/[äå]/g, 'a')
      .replaceAll('ö', 'o')
      .replaceAll(/[ÄÅ]/g, 'A')
      .replaceAll('Ö', 'O')
    expect(await findAll({ q: plain, limit: 50 })).toContain(withDots.businessId)
  })
})

describe('a row', () => {
  test('says which other name was met, and what kind it is', async () => {
    const { body } = await find({ q: 'oona des' })
    expect(body.items[0]).toMatchObject({
      name: 'Revontuli Design Oy',
      businessId: '9012346-8',
      matchedName: { name: 'Oona Design Oy', kind: 'name', current: false },
      municipality: { code: '698', text: 'Rovaniemi' },
    })
    expect((await find({ q: 'northern lights' })).body.items[0].matchedName).toMatchObject({
      kind: 'parallel',
      current: true,
    })
    expect((await find({ q: 'revontulipa' })).body.items[0].matchedName).toMatchObject({ kind: 'auxiliary' })
    expect((await find({ q: 'revontuli d' })).body.items[0].matchedName).toBeNull()
  })

  test('is in the language of the caller', async () => {
    const textsOf = async (language: 'fi' | 'sv' | 'en') =>
      (await find({ q: '9012346-8' }, undefined, language)).body.items[0].form.text
    expect([await textsOf('fi'), await textsOf('sv'), await textsOf('en')]).toEqual([
      'Osakeyhtiö',
      'Aktiebolag',
      'Limited company',
    ])
  })
})

test('a business ID is found in any spelling', async () => {
  for (const q of ['9012346-8', '90123468', 'FI90123468', ' 9012346 - 8 ', 'fifpro.9012346-8'])
    expect((await find({ q })).body).toMatchObject({ items: [{ businessId: '9012346-8' }], nextCursor: null })
  expect((await find({ q: '9012346-8', municipality: '091' })).body.items).toEqual([])
  expect((await find({ q: '1000008-0' })).body.items).toEqual([])
})

test('names that nobody has, of any script and length, find nothing and break nothing', async () => {
  for (const q of ['zzzzz', '🚀🚀', 'שלום', '$where', '.*', '\\', '{"$gt":""}', 'x'.repeat(200), '%', '()'])
    expect([q, (await find({ q })).body.items]).toEqual([q, []])
  expect((await find({ q: 'x'.repeat(201) })).status).toBe(400)
  expect((await find({ q: 'a\0b' })).status).toBe(400)
})

test('while indexes are still to be made, a search answers all the same', async () => {
  const before = await findAll({ q: 'kahvila', limit: 50 })
  await dropListIndexes()
  try {
    expect(await findAll({ q: 'kahvila', limit: 50 })).toEqual(before)
  } finally {
    await buildListIndexes()
  }
})

describe('a cursor', () => {
  const cursorOf = async (query: Query) => (await find({ limit: 5, ...query })).body.nextCursor as string

  test('of another query is refused', async () => {
    const cursor = await cursorOf({ q: 'a' })
    for (const other of [{ q: 'b' }, { q: 'a', status: 'active' }, {}]) {
      const { status, body } = await find({ ...other, cursor })
      expect([status, body.error.code]).toEqual([400, 'request.cursor'])
      expect(body.error.requestId).toBeTruthy()
    }
  })

  test('made up is refused', async () => {
    const real = await cursorOf({ q: 'a' })
    for (const cursor of [
      'x',
      real.slice(1),
      `${real.slice(0, -3)}AAA`,
      Buffer.from('["a",9,"b"]').toString('base64url'),
    ]) {
      const { status, body } = await find({ q: 'a', cursor })
      if (status === 200) expect(body.items).toBeInstanceOf(Array)
      else expect([status, body.error.code]).toEqual([400, 'request.cursor'])
    }
  })

  test('is kept to its place when companies are renamed, added or gone meanwhile', async () => {
    const first = (await find({ status: 'active', limit: 20 })).body
    const [gone] = first.items
    await CustomerModel.deleteOne({ businessId: gone.businessId })
    const second = (await find({ status: 'active', limit: 20, cursor: first.nextCursor })).body
    const seen = new Set(first.items.map((item: { businessId: string }) => item.businessId))
    expect(second.items.some((item: { businessId: string }) => seen.has(item.businessId))).toBe(false)
    const { businessId } = second.items[0]
    const order = customers.filter(({ status }) => status === 'active').sort((a, b) => (a.nameKey < b.nameKey ? -1 : 1))
    expect(order.findIndex((customer) => customer.businessId === businessId)).toBe(20)
  })
})

describe('who asks', () => {
  test('every professional sees all companies', async () => {
    for (const as of ['adviser.private', 'phone.keha', 'platform.manager'])
      expect((await find({ q: 'revontuli design' }, as)).body.items).toHaveLength(1)
  })

  test('an owner finds the own company only, whatever is asked', async () => {
    expect(await findAll({ limit: 50 }, 'owner.revontuli')).toEqual(['9012346-8'])
    expect(await findAll({ q: 'rev', municipality: '698', status: 'active' }, 'owner.revontuli')).toEqual(['9012346-8'])
    expect(await findAll({ q: 'oona' }, 'owner.revontuli')).toEqual(['9012346-8'])
    const other = customers.find(({ businessId }) => businessId !== '9012346-8') as CompanyCustomer
    expect(await findAll({ q: other.businessId }, 'owner.revontuli')).toEqual([])
    expect(await findAll({ q: other.name }, 'owner.revontuli')).toEqual([])
  })

  test('a founder finds none', async () => {
    expect(await findAll({}, 'founder')).toEqual([])
  })

  test('nobody finds nothing without a sign-in', async () => {
    expect((await ask(app, '/api/companies')).status).toBe(401)
  })
})

test('codes to filter by are in the order of texts, with every code that companies have', async () => {
  const { body } = await ask(app, '/api/register/codes', { as: 'adviser.lappi', language: 'sv' })
  expect([body.municipalities.length, body.regions.length]).toEqual([308, 19])
  const texts = body.municipalities.map(({ text }: { text: string }) => text)
  expect(texts).toEqual([...texts].sort(new Intl.Collator('sv').compare))
  const forms = new Set(body.forms.map(({ code }: { code: string }) => code))
  expect(customers.every(({ form }) => form === undefined || forms.has(form))).toBe(true)
  expect(body.industries.slice(0, 2)).toEqual([
    { code: 'A', text: 'Jordbruk, skogsbruk och fiske' },
    { code: '01', text: 'Jordbruk och jakt samt stödverksamhet i anslutning härtill' },
  ])
})
