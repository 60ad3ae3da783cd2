import { describe, expect, test } from 'vitest'
import type { Action } from '#shared/access/Ability.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import { Section } from '#shared/access/Section.ts'
import { lawfulPeople } from './lawfulPeople.ts'

/** Who may see and move a hand-off, and what its packet opens: that and nothing more. */
const CUSTOMER = 'cus_Revontuli00000000000'
const MINE = 'org_Mine0000000000000000'
const NOW = new Date('2026-11-02T10:00:00Z')
const PEOPLE = lawfulPeople(CUSTOMER)
const EVERYTHING: OpenedCustomer[] = [
  {
    customerIds: [CUSTOMER],
    grants: [{ grantId: 'grt_1', sections: [...Section.options], right: 'edit' }],
    matterIds: ['mat_1'],
  },
]
const SENT = {
  ...{ _id: 'hof_1', customerId: CUSTOMER, matterId: 'mat_1', class: 'service', basis: 'section10' },
  ...{ from: { organisationId: 'org_Other' }, to: { organisationId: 'org_Third' }, sentAt: NOW, createdAt: NOW },
}

const who = (record: object, action: Action = 'read', opened: OpenedCustomer[] = []) =>
  Object.keys(PEOPLE).filter((name) => {
    const actor = PEOPLE[name as keyof typeof PEOPLE]
    return basesFor(abilityOf(actor, opened, NOW), action, 'HandOff', record).length > 0
  })
const OWN_PEOPLE = ['section10', 'manager10', 'breakGlass', 'municipality', 'employment', 'private']
const CUSTOMERS = ['owner', 'joint', 'founder']

describe('a hand-off between others', () => {
  test('is seen by the customer, and by nobody else on any basis', () => {
    expect(who(SENT).sort()).toEqual([...CUSTOMERS, 'accountant'].sort())
    expect(who(SENT, 'read', EVERYTHING).sort()).toEqual([...CUSTOMERS, 'accountant'].sort())
    expect(who({ ...SENT, class: 'person' }).sort()).toEqual([...CUSTOMERS].sort())
    expect(who(SENT, 'answer').sort()).toEqual([...CUSTOMERS].sort())
    for (const action of ['handle', 'receive'] as Action[]) expect(who(SENT, action, EVERYTHING)).toEqual([])
  })
})

describe('one’s own', () => {
  const to = { organisationId: MINE }

  test('as its sender: read by all who read contents, moved by who handles matters', () => {
    const own = { ...SENT, from: { organisationId: MINE } }
    expect(who(own)).toEqual(expect.arrayContaining(OWN_PEOPLE))
    expect(who(own, 'handle')).not.toContain('manager10')
    expect(who(own, 'receive')).toEqual([])
  })

  test('as its receiver: only once it was sent, and on a basis', () => {
    expect(who({ ...SENT, to })).toEqual(expect.arrayContaining(OWN_PEOPLE))
    expect(who({ ...SENT, to }, 'receive')).not.toContain('manager10')
    for (const not of [{ sentAt: null }, { basis: null }, { basis: 'mandate' }, { basis: 'breakGlass' }])
      for (const action of ['read', 'receive', 'handle'] as Action[])
        expect(who({ ...SENT, to, ...not }, action).filter((name) => OWN_PEOPLE.includes(name))).toEqual([])
  })
})

describe('what the customer agreed to let go', () => {
  const agreed = (recordIds: string[]): OpenedCustomer[] => [
    { customerIds: [CUSTOMER], grants: [], matterIds: [], agreed: { recordIds } },
  ]
  const reads = (
    type: 'Event' | 'Matter' | 'Document' | 'PlanPart' | 'Message',
    record: object,
    opened: OpenedCustomer[],
  ) =>
    basesFor(abilityOf(PEOPLE.private, opened, NOW), 'read', type, {
      ...{ _id: 'rec_1', customerId: CUSTOMER, organisationId: 'org_Other', class: 'service', withheld: null },
      ...{ delayed: null, audience: 'customer', ...record },
    })

  test.each(['Event', 'Matter', 'Document'] as const)('%s: that record and no other', (type) => {
    expect(reads(type, {}, agreed(['rec_1']))).toEqual(['grant'])
    expect(reads(type, {}, agreed(['rec_2']))).toEqual([])
    expect(reads(type, { customerId: 'cus_Another' }, agreed(['rec_1']))).toEqual([])
    expect(reads(type, { withheld: { reason: 'r', reviewOn: '2027-01-01' } }, agreed(['rec_1']))).toEqual([])
    for (const dataClass of ['own', 'plan']) expect(reads(type, { class: dataClass }, agreed(['rec_1']))).toEqual([])
  })

  test('of the plan the section that was named; messages never', () => {
    const section = { class: 'plan', part: 'idea' }
    expect(reads('PlanPart', section, agreed(['rec_1']))).toEqual(['grant'])
    expect(reads('PlanPart', section, agreed(['rec_2']))).toEqual([])
    expect(reads('PlanPart', { ...section, customerId: 'cus_Another' }, agreed(['rec_1']))).toEqual([])
    expect(reads('Message', { class: 'plan' }, agreed(['rec_1']))).toEqual([])
  })
})
