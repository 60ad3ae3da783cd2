import { expect, test } from 'vitest'
import { generateRegister } from '#seed/register/generateRegister.ts'
import { customerOf } from '#server/register/customerOf.ts'
import { helsinkiTime } from '#server/register/helsinkiTime.ts'
import { readCompany } from '#server/register/import/readCompany.ts'
import { hasSharedData, sharedData } from './sharedData.ts'

// biome-ignore lint/suspicious/noExplicitAny: objects are bent out of shape here
type Bent = any

const [template] = [...generateRegister({ companies: 1 })]
const bent = (bend: (company: Bent) => void) => {
  const company = structuredClone(template)
  bend(company)
  return readCompany(JSON.stringify(company))
}
const read = (value: object) => {
  const result = readCompany(JSON.stringify(value))
  if ('problem' in result) throw new Error(result.problem)
  return customerOf(result.businessId, result.company)
}

test.each<[string, (company: Bent) => void, RegExp]>([
  ['no number', (company) => delete company.businessId, /^businessId: /],
  [
    'a wrong check digit',
    (company) => (company.businessId.value = '1000008-0'),
    /1000008-0 is not a valid business ID/,
  ],
  ['names of numbers', (company) => (company.names = [1]), /^names.0: /],
  ['a day that is none', (company) => (company.registrationDate = '2026-13-01'), /^registrationDate: is not a day/],
  ['a time that is none', (company) => (company.lastModified = 'yesterday'), /^lastModified: is not a time/],
  [
    'a name of 2,000 characters',
    (company) => (company.names = [{ name: 'x'.repeat(2000), type: '1', version: 1 }]),
    /^names.0.name: /,
  ],
  ['null characters', (company) => (company.names = [{ name: 'a\0b', type: '1', version: 1 }]), /null characters/],
  ['no state', (company) => delete company.tradeRegisterStatus, /^tradeRegisterStatus: /],
])('%s is told by field and reason', (_, bend, problem) => {
  const result = bent(bend)
  expect('problem' in result && result.problem).toMatch(problem)
})

test.each<[string, (company: Bent) => void]>([
  [
    'null instead of nothing',
    (company) => Object.assign(company, { names: null, website: null, endDate: null, addresses: null }),
  ],
  ['"" instead of nothing', (company) => Object.assign(company, { endDate: '', registrationDate: '' })],
  ['a space in lastModified', (company) => (company.lastModified = '2024-05-06 07:08:09')],
  ['an industry of two digits', (company) => (company.mainBusinessLine.type = '62')],
  ['fields nobody knows', (company) => (company.newField = { deep: [1] })],
  ['emoji and right-to-left names', (company) => (company.names = [{ name: '🚀 שלום مرحبا', type: '1', version: 1 }])],
])('%s is taken', (_, bend) => {
  expect(bent(bend)).toHaveProperty('company')
})

test('a time without a zone is Finnish time, summer and winter', () => {
  expect(helsinkiTime('2026-01-15T12:00:00').toISOString()).toBe('2026-01-15T10:00:00.000Z')
  expect(helsinkiTime('2026-07-15 12:00:00').toISOString()).toBe('2026-07-15T09:00:00.000Z')
  expect(helsinkiTime('2026-03-29T02:59:59').toISOString()).toBe('2026-03-29T00:59:59.000Z')
  expect(helsinkiTime('2026-03-29T04:00:00').toISOString()).toBe('2026-03-29T01:00:00.000Z')
})

test('an ended company without a name is known by its number', () => {
  const result = bent((company) => Object.assign(company, { names: [], tradeRegisterStatus: '4' }))
  if ('problem' in result) throw new Error(result.problem)
  expect(customerOf(result.businessId, result.company)).toMatchObject({ name: result.businessId, status: 'ended' })
})

test('the gravest open situation is the state of a living company', () => {
  const open = (types: string[], endDate?: string) =>
    bent((company) =>
      Object.assign(company, {
        tradeRegisterStatus: '1',
        endDate: null,
        companySituations: types.map((type) => ({ type, registrationDate: '2026-01-01', endDate })),
      }),
    )
  const statusOf = (result: ReturnType<typeof bent>) =>
    'company' in result && customerOf('9000000-3', result.company).status
  expect(statusOf(open(['SANE', 'KONK', 'SELTILA']))).toBe('bankrupt')
  expect(statusOf(open(['SANE', 'SELTILA']))).toBe('liquidation')
  expect(statusOf(open(['SANE']))).toBe('restructuring')
  expect(statusOf(open(['KONK'], '2026-02-01'))).toBe('active')
})

test.skipIf(!hasSharedData)('Nokia, whole: names, history, industry of 2025, addresses', () => {
  const answer = sharedData<{ companies: object[] }>('prh-v3/nokia-2026-10-05.json')
  const nokia = read(answer.companies[0] as object)
  expect(nokia).toMatchObject({
    businessId: '0112038-9',
    name: 'Nokia Oyj',
    status: 'active',
    form: '17',
    municipality: '049',
    region: '01',
    section: 'N',
    division: '70',
    industry: '70100',
  })
  expect(nokia.company.names).toHaveLength(15)
  expect(nokia.company.names.at(-1)).toEqual({
    name: 'Oy Nokia Ab',
    kind: 'name',
    current: false,
    from: '1966-06-10',
    until: '1997-08-31',
  })
  expect(nokia.otherKeys).toContain('vertu')
  expect(nokia.company.addresses[1]).toMatchObject({ kind: 'postal', postOfficeBox: '226', postCode: '00045' })
})

test.skipIf(!hasSharedData)('Wolt, cut down: what is left out is left out', () => {
  const wolt = read(sharedData<object>('prh-v3/wolt-2026-01-trimmed.json'))
  expect(wolt).toMatchObject({ name: 'Wolt Oy', otherKeys: ['wolt enterprises oy'], municipality: '091' })
  expect(wolt.company.entries).toEqual([])
})
