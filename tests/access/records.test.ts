import { describe, expect, test } from 'vitest'
import type { Subject } from '#shared/access/Ability.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { lawfulPeople } from './lawfulPeople.ts'

/** law.md of the kinds of record beside events: who of these people sees which record, and on which bases. */
const CUSTOMER = 'cus_Revontuli00000000000'
const MINE = 'org_Mine0000000000000000'
const NOW = new Date('2026-11-02T10:00:00Z')
const WITHHELD = { reason: 'r', reviewOn: '2027-01-01' }
const about = { _id: 'rec_1', customerId: CUSTOMER, organisationId: 'org_Other', withheld: null }
const PEOPLE = lawfulPeople(CUSTOMER)
const SELF = { owner: ['mandate'], joint: ['mandate'], founder: ['mandate'] } satisfies Record<string, Basis[]>
const TEN = { section10: ['section10'], manager10: ['section10'] } satisfies Record<string, Basis[]>
const GLASS = { breakGlass: ['section10', 'breakGlass'] } satisfies Record<string, Basis[]>
const GLASS_ONLY = { breakGlass: ['breakGlass'] } satisfies Record<string, Basis[]>
const ACCOUNTANT = { accountant: ['mandate'] } satisfies Record<string, Basis[]>
const OWN_PEOPLE = ['section10', 'manager10', 'breakGlass', 'municipality', 'employment', 'private']

const basesOf = (type: Subject, record: object) =>
  Object.fromEntries(
    Object.entries(PEOPLE)
      .map(([who, actor]) => [who, basesFor(abilityOf(actor, [], NOW), 'read', type, record)] as const)
      .filter(([, bases]) => bases.length > 0),
  )

const EXPECTED: [string, Subject, object, Record<string, Basis[]>][] = [
  [
    'a matter',
    'Matter',
    { ...about, class: 'service', matterId: 'mat_1' },
    { ...TEN, ...GLASS, ...SELF, ...ACCOUNTANT },
  ],
  [
    'a withheld matter',
    'Matter',
    { ...about, class: 'service', withheld: WITHHELD },
    { ...GLASS_ONLY, ...SELF, ...ACCOUNTANT },
  ],
  ['a matter of a person’s start', 'Matter', { ...about, class: 'person' }, { ...TEN, ...GLASS, ...SELF }],
  ['an organisation’s own matter', 'Matter', { ...about, class: 'own' }, {}],
  ['a document', 'Document', { ...about, class: 'service' }, { ...TEN, ...GLASS, ...SELF, ...ACCOUNTANT }],
  ['a withheld document', 'Document', { ...about, class: 'person', withheld: WITHHELD }, { ...GLASS_ONLY, ...SELF }],
  ['a document of the plan', 'Document', { ...about, class: 'plan' }, SELF],
  ['an own document', 'Document', { ...about, class: 'own' }, {}],
  ['a document about aid', 'Document', { ...about, class: 'aid' }, { ...SELF, ...ACCOUNTANT }],
  [
    'what was sent with a message to the customer',
    'Document',
    { ...about, class: 'plan', matterId: 'mat_1', messageId: 'msg_1' },
    SELF,
  ],
  ['what was sent among colleagues', 'Document', { ...about, class: 'own', messageId: 'msg_1' }, {}],
  [
    'a message between the customer and advisers',
    'Message',
    { ...about, matterId: 'mat_1', audience: 'customer', class: 'plan' },
    SELF,
  ],
  [
    'a message among colleagues',
    'Message',
    { ...about, matterId: 'mat_1', audience: 'organisation', class: 'own' },
    {},
  ],
  [
    'that a message was sent',
    'Event',
    {
      ...about,
      class: 'plan',
      delayed: null,
      fact: { type: 'message.sent', content: { organisationId: 'org_Other' } },
    },
    SELF,
  ],
  ['the idea of the plan', 'PlanPart', { ...about, part: 'idea' }, SELF],
  ['the calculations of the plan', 'PlanPart', { ...about, part: 'calculations' }, { ...SELF, ...ACCOUNTANT }],
  ['a contact person', 'ContactPerson', { ...about, class: 'person', protected: false }, { ...TEN, ...GLASS, ...SELF }],
  [
    'a protected contact person',
    'ContactPerson',
    { ...about, class: 'person', protected: true },
    { ...GLASS_ONLY, ...SELF },
  ],
  ['an organisation’s own notes of a person', 'ContactPerson', { ...about, class: 'own', protected: false }, {}],
  [
    'a company’s contact details',
    'ContactDetails',
    { ...about, kind: 'company', protected: false },
    { ...TEN, ...GLASS, ...SELF, ...ACCOUNTANT },
  ],
  [
    'a founder’s contact details',
    'ContactDetails',
    { ...about, kind: 'founder', protected: false },
    { ...GLASS_ONLY, ...SELF, ...ACCOUNTANT },
  ],
  [
    'protected contact details',
    'ContactDetails',
    { ...about, kind: 'company', protected: true },
    { ...GLASS_ONLY, ...SELF },
  ],
  ['a next step', 'NextStep', { ...about, class: 'service' }, { ...TEN, ...GLASS, ...SELF, ...ACCOUNTANT }],
  ['a withheld next step', 'NextStep', { ...about, class: 'person', withheld: WITHHELD }, { ...GLASS_ONLY, ...SELF }],
  ['an own next step', 'NextStep', { ...about, class: 'own' }, {}],
]

describe('who sees a record of another organisation, and why', () => {
  test.each(EXPECTED)('%s', (_what, type, record, expected) => {
    expect(basesOf(type, record)).toEqual(expected)
  })

  test.each(EXPECTED)('%s of another customer: nobody by break-glass or a mandate', (_what, type, record) => {
    const bases = Object.values(basesOf(type, { ...record, customerId: 'cus_Another000000000000' })).flat()
    expect(bases.filter((basis) => basis !== 'section10')).toEqual([])
  })
})

describe('6 §: the storing body’s own people see its records of every class, withheld and protected too', () => {
  test.each(['Matter', 'Document', 'NextStep', 'Event', 'ContactPerson', 'Message'] as Subject[])('%s', (type) => {
    for (const dataClass of ['service', 'person', 'aid', 'own']) {
      const record = { ...about, organisationId: MINE, class: dataClass, withheld: WITHHELD, protected: true }
      const own = Object.entries(basesOf(type, record)).filter(([, bases]) => bases.includes('ownRecord'))
      expect(own.map(([who]) => who)).toEqual(OWN_PEOPLE)
    }
  })

  test('that a customer wrote to it is told to the organisation that is written to, and to no other', () => {
    const sent = (organisationId: string) =>
      basesOf('Event', {
        ...{ ...about, organisationId: null, class: 'plan', delayed: null },
        fact: { type: 'message.sent', content: { organisationId } },
      })
    const told = Object.entries(sent(MINE)).filter(([, bases]) => bases.includes('ownRecord'))
    expect(told.map(([who]) => who)).toEqual(OWN_PEOPLE)
    expect(Object.values(sent('org_Other')).flat()).not.toContain('ownRecord')
  })

  test('the plan and the customer’s details are the customer’s: who wrote into them has no basis of their own', () => {
    for (const type of ['PlanPart', 'ContactDetails'] as Subject[]) {
      const bases = Object.values(
        basesOf(type, { ...about, organisationId: MINE, part: 'idea', protected: true }),
      ).flat()
      expect(bases).not.toContain('ownRecord')
    }
  })
})
