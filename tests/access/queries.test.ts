import { accessibleBy } from '@casl/mongoose'
import fc from 'fast-check'
import type { Model } from 'mongoose'
import { beforeAll, describe, expect, test } from 'vitest'
import { findAccessible } from '#server/access/findAccessible.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { NextStepModel } from '#server/nextSteps/nextStepModel.ts'
import type { Action, Subject } from '#shared/access/Ability.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { Capacity } from '#shared/access/Capacity.ts'
import { DataClass } from '#shared/access/DataClass.ts'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { Permission } from '#shared/access/Permission.ts'
import { openDatabase } from '../support/openDatabase.ts'
import { actorFor } from './actorFor.ts'

await openDatabase()

const ORGANISATIONS = ['org_Mine0000000000000000', 'org_Other000000000000000', null]
const CUSTOMERS = ['cus_A0000000000000000000', 'cus_B0000000000000000000', 'cus_C0000000000000000000']
const [A = ''] = CUSTOMERS
const WITHHELD = [null, { reason: 'r', reviewOn: '2027-01-01' }]

type Stored = { _id: string } & Record<string, unknown>

// Every combination of what a rule can look at, so that no record is missing from the comparison.
const records: Stored[] = ORGANISATIONS.flatMap((organisationId) =>
  CUSTOMERS.flatMap((customerId) =>
    DataClass.options.flatMap((dataClass) =>
      WITHHELD.map((withheld) => ({ organisationId, customerId, class: dataClass, withheld })),
    ),
  ),
).map((record, index) => ({ _id: `rec_${String(index).padStart(4, '0')}`, ...record }))
const customers: Stored[] = CUSTOMERS.flatMap((_id, index) => [{ _id, kind: ['company', 'founder', 'company'][index] }])

const idsOf = (found: { _id: unknown }[]) => found.map(({ _id }) => String(_id)).sort()

beforeAll(async () => {
  // Only what rules look at: the rest of a record is nothing to them.
  await EventModel.collection.insertMany(records.map((record, index) => ({ ...record, chain: { index } })) as never[])
  await NextStepModel.collection.insertMany(records as never[])
  await CustomerModel.collection.insertMany(customers.map((one) => ({ ...one, businessId: one._id })) as never[])
})

const anyActor = fc.oneof(
  fc.record({ kind: fc.constantFrom(...OrganisationKind.options), permissions: fc.subarray([...Permission.options]) }),
  fc.record({
    actsFor: fc.record({ customerId: fc.constantFrom(...CUSTOMERS), capacity: fc.constantFrom(...Capacity.options) }),
  }),
)

const MODELS: [Subject, Model<Stored>, Stored[], Action[]][] = [
  ['Event', EventModel as unknown as Model<Stored>, records, ['read', 'trace', 'correct']],
  ['NextStep', NextStepModel as unknown as Model<Stored>, records, ['read', 'change']],
  ['Customer', CustomerModel as unknown as Model<Stored>, customers, ['read', 'log']],
]

// What lists filter by: among them what a rule itself asks, where the rule need not be asked again.
const anyFilter = fc.record(
  {
    kind: fc.constantFrom('company', 'founder'),
    class: fc.constantFrom('public', 'service', 'own'),
    organisationId: fc.constantFrom(...ORGANISATIONS),
    withheld: fc.constant(null),
    customerId: fc.constantFrom(...CUSTOMERS),
  },
  { requiredKeys: [] },
)
const fits = (record: Stored, filter: object) =>
  Object.entries(filter).every(([field, value]) => (record[field] ?? null) === value)

test.each(MODELS)(
  'a filter narrows what may be seen of %s, and never widens it',
  async (type, model, stored, actions) => {
    const known = Object.keys(model.schema.paths)
    await fc.assert(
      fc.asyncProperty(anyActor, fc.constantFrom(...actions), anyFilter, async (wanted, action, given) => {
        const filter = Object.fromEntries(Object.entries(given).filter(([field]) => known.includes(field)))
        const ability = abilityOf(actorFor(wanted))
        const found = await findAccessible({ ability }, action, model, filter).lean<Stored[]>()
        const expected = stored.filter(
          (record) => fits(record, filter) && basesFor(ability, action, type, record).length > 0,
        )
        expect(idsOf(found)).toEqual(idsOf(expected))
      }),
      { numRuns: 100 },
    )
  },
)

test('a filter that says what the rule asks can’t be replaced afterwards', async () => {
  const ability = abilityOf(actorFor({ kind: 'municipality', permissions: ['register.read'] }))
  const companies = findAccessible({ ability }, 'read', CustomerModel, { kind: 'company' })
  expect(await companies.find({ kind: 'founder' } as object).lean()).toEqual([])
})

describe('nothing widens an accessible query', () => {
  const ability = abilityOf(actorFor({ kind: 'municipality', permissions: Permission.options }))
  const accessible = records.filter((record) => basesFor(ability, 'read', 'Event', record).length > 0)
  const start = (filter = {}) => findAccessible({ ability }, 'read', EventModel as unknown as Model<Stored>, filter)
  const everything = { $or: [{ class: 'service' }, { _id: { $exists: true } }] }

  test.each([
    ['a filter with $or', () => start(everything)],
    ['.or()', () => start().or([{ _id: { $exists: true } }])],
    ['.find() with $or', () => start().find(everything)],
    ['.find() with $and', () => start().find({ $and: [everything] })],
    ['.and()', () => start().and([everything])],
    ['.nor()', () => start().nor([{ _id: 'none' }])],
  ])('%s', async (_how, query) => {
    const found = idsOf(await query().lean<Stored[]>())
    expect(found).toEqual(idsOf(accessible))
  })

  test('why findAccessible: mongoose lets .or() through a query that CASL made by itself (stalniy/casl#140)', async () => {
    const raw = EventModel.find(accessibleBy(ability, 'read').ofType('Event') as object).or([
      { _id: { $exists: true } },
    ])
    expect((await raw.lean()).length).toBeGreaterThan(accessible.length)
  })

  test('no rule at all finds nothing, and asks for no more', async () => {
    const nobody = { ability: abilityOf(actorFor({})) }
    expect(await findAccessible(nobody, 'read', EventModel, {}).lean()).toEqual([])
    expect(await findAccessible(nobody, 'read', EventModel, everything as object).lean()).toEqual([])
  })

  test('every basis is told, the narrowest first', () => {
    const actor = actorFor({
      kind: 'keha',
      permissions: Permission.options,
      breakGlass: { customerId: A, until: '9999-01-01' },
    })
    const grant = { grantId: 'grt_1', sections: ['events' as const], right: 'see' as const }
    const both = abilityOf(actor, [{ customerIds: [A], grants: [grant], matterIds: ['mat_1'] }])
    const record = { ...records[0], customerId: A, class: 'service', withheld: null, delayed: null, matterId: 'mat_1' }
    expect(basesFor(both, 'read', 'Event', record)).toEqual(['ownRecord', 'grant', 'matter', 'section10', 'breakGlass'])
    expect(basesFor(both, 'read', 'Event', { ...record, organisationId: null, class: 'public' })).toEqual(['public'])
  })
})
