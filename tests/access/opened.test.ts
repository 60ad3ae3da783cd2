import { describe, expect, test } from 'vitest'
import type { Action, Subject } from '#shared/access/Ability.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { GrantRight } from '#shared/access/GrantRight.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import { Section } from '#shared/access/Section.ts'
import { actorFor } from './actorFor.ts'
import { lawfulPeople } from './lawfulPeople.ts'

/** What a customer opens by a grant or a matter: these records, and no others. */
const CUSTOMER = 'cus_Revontuli00000000000'
const NOW = new Date('2026-11-02T10:00:00Z')
const WITHHELD = { reason: 'r', reviewOn: '2027-01-01' }
const about = { _id: 'rec_1', customerId: CUSTOMER, organisationId: 'org_Other', withheld: null }
const PEOPLE = lawfulPeople(CUSTOMER)
const OWN_PEOPLE = ['section10', 'manager10', 'breakGlass', 'municipality', 'employment', 'private']
/** That a message was sent with the customer: told to who may read it. */
const MESSAGE_EVENT = { class: 'plan', fact: { type: 'message.sent', content: { organisationId: 'org_Other' } } }
const CUSTOMERS_OWN = ['owner', 'joint', 'founder', 'accountant']

const basesOf = (type: Subject, record: object, opened: OpenedCustomer[], action: Action = 'read') =>
  Object.fromEntries(
    Object.entries(PEOPLE)
      .map(([who, actor]) => [who, basesFor(abilityOf(actor, opened, NOW), action, type, record)] as const)
      .filter(([, bases]) => bases.length > 0),
  )

describe('what a section of a grant opens: its own records and no others', () => {
  const grant = (section: Section, right: GrantRight = 'see'): OpenedCustomer[] => [
    { customerIds: [CUSTOMER], grants: [{ grantId: 'grt_1', sections: [section], right }], matterIds: [] },
  ]
  const planOpens = Object.fromEntries(
    Section.options
      .filter((one) => one.startsWith('plan.'))
      .map((one) => [one, [['PlanPart', { part: one.slice(5) }]]]),
  )
  const OPENS: Record<string, (readonly [string, object])[]> = {
    basic: [['ContactDetails', { protected: false }]],
    contacts: [['ContactPerson', { class: 'person', protected: false }]],
    events: ['service', 'person', 'aid'].flatMap((one) => [
      ['Event', { class: one }] as const,
      ['NextStep', { class: one }] as const,
    ]),
    traces: [],
    matters: ['service', 'person', 'aid'].map((one) => ['Matter', { class: one }] as const),
    documents: ['service', 'person', 'aid'].map((one) => ['Document', { class: one }] as const),
    messages: [
      ['Message', { audience: 'customer' }],
      ['Event', MESSAGE_EVENT],
      ['Document', { class: 'plan', messageId: 'msg_1' }],
    ],
    path: [['Path', { class: 'plan' }]],
    ...planOpens,
  }
  // Every record that there can be, as the rules look at it.
  const classes = ['public', 'service', 'person', 'aid', 'own', 'plan']
  const all: [Subject, Record<string, unknown>][] = [
    ...(['Event', 'NextStep', 'Matter', 'Document'] as const).flatMap((type) =>
      classes.flatMap((one) =>
        [null, WITHHELD].map((withheld) => [type, { class: one, withheld }] as [Subject, Record<string, unknown>]),
      ),
    ),
    ...classes.flatMap((one) =>
      [true, false].map(
        (guarded) => ['ContactPerson', { class: one, protected: guarded }] as [Subject, Record<string, unknown>],
      ),
    ),
    ['ContactDetails', { protected: true }],
    ['ContactDetails', { protected: false }],
    ['Message', { audience: 'customer' }],
    ['Message', { audience: 'organisation' }],
    ['Event', MESSAGE_EVENT],
    ['Document', { class: 'plan', messageId: 'msg_1' }],
    ['Document', { class: 'own', messageId: 'msg_1' }],
    ['Path', { class: 'plan' }],
    ['HandOff', { class: 'service', from: { organisationId: 'org_Other' }, basis: 'grant', sentAt: NOW }],
    ...Section.options
      .filter((one) => one.startsWith('plan.'))
      .map((one) => ['PlanPart', { part: one.slice(5) }] as [Subject, Record<string, unknown>]),
  ]
  const guest = actorFor({})

  test.each(Section.options)('%s', (section) => {
    const ability = abilityOf(guest, grant(section), NOW)
    const opened = all.filter(
      ([type, record]) => basesFor(ability, 'read', type, { ...about, delayed: null, ...record }).length > 0,
    )
    const plain = opened.map(
      ([type, { withheld, ...record }]) => `${type} ${JSON.stringify(record)} ${withheld ? 'withheld' : ''}`,
    )
    expect(plain.sort()).toEqual(
      (OPENS[section] ?? []).map(([type, record]) => `${type} ${JSON.stringify(record)} `).sort(),
    )
    for (const [type, record] of all) {
      const another = { ...about, delayed: null, ...record, customerId: 'cus_Another000000000000' }
      expect(basesFor(ability, 'read', type, another)).toEqual([])
    }
  })

  test.each(Section.options)('%s: to comment and to edit only what such a grant can', (section) => {
    for (const right of ['see', 'comment', 'edit'] as const) {
      const ability = abilityOf(guest, grant(section, right), NOW)
      const works = section === 'documents' || section.startsWith('plan.')
      const may = (action: Action) =>
        all.some(
          ([type, record]) => basesFor(ability, action, type, { ...about, ...record, withheld: null }).length > 0,
        )
      expect([may('comment'), may('edit')]).toEqual([works && right !== 'see', works && right === 'edit'])
      for (const action of ['correct', 'change', 'withhold', 'log', 'grant', 'export'] as Action[])
        expect(may(action)).toBe(false)
    }
  })

  test('traces: that something was there, of the classes a grant can open, content never', () => {
    const ability = abilityOf(guest, grant('traces'), NOW)
    const traced = classes.filter(
      (one) => basesFor(ability, 'trace', 'Event', { ...about, class: one, withheld: WITHHELD }).length > 0,
    )
    expect(traced).toEqual(['service', 'person', 'aid'])
  })

  test('what law lets be delayed stays between the customer and the storing body', () => {
    const delayed = { ...about, class: 'service', delayed: { paragraph: 'x', until: '2000-01-01T00:00:00.000Z' } }
    expect(basesFor(abilityOf(guest, grant('events'), NOW), 'read', 'Event', delayed)).toEqual([])
  })
})

describe('a matter that the customer opened', () => {
  const matter: OpenedCustomer[] = [{ customerIds: [CUSTOMER], grants: [], matterIds: ['mat_1'] }]
  const who = (type: Subject, record: object) =>
    Object.entries(basesOf(type, { ...about, delayed: null, ...record }, matter))
      .filter(([, bases]) => bases.includes('matter'))
      .map(([name]) => name)

  test('opens what was recorded in it, to all in the organisation whose role reads contents', () => {
    for (const type of ['Event', 'NextStep', 'Document'] as Subject[]) {
      expect(who(type, { class: 'service', matterId: 'mat_1' })).toEqual(OWN_PEOPLE)
      expect(who(type, { class: 'person', matterId: 'mat_1' })).toEqual(OWN_PEOPLE)
      for (const dataClass of ['aid', 'own', 'plan'])
        expect(who(type, { class: dataClass, matterId: 'mat_1' })).toEqual([])
      expect(who(type, { class: 'service', matterId: 'mat_1', withheld: WITHHELD })).toEqual([])
      expect(who(type, { class: 'service', matterId: 'mat_2' })).toEqual([])
      expect(who(type, { class: 'service' })).toEqual([])
    }
    const toCustomer = { audience: 'customer', class: 'plan' }
    expect(who('Message', { ...toCustomer, matterId: 'mat_1' })).toEqual(OWN_PEOPLE)
    expect(who('Message', { ...toCustomer, matterId: 'mat_2' })).toEqual([])
    expect(who('Message', { audience: 'organisation', class: 'own', matterId: 'mat_1' })).toEqual([])
    expect(who('Document', { class: 'plan', messageId: 'msg_1', matterId: 'mat_1' })).toEqual(OWN_PEOPLE)
    expect(who('Document', { class: 'plan', messageId: 'msg_1', matterId: 'mat_2' })).toEqual([])
    expect(who('Document', { class: 'own', messageId: 'msg_1', matterId: 'mat_1' })).toEqual([])
    expect(who('Event', { ...MESSAGE_EVENT, matterId: 'mat_1' })).toEqual(OWN_PEOPLE)
    expect(who('Event', { ...MESSAGE_EVENT, matterId: 'mat_2' })).toEqual([])
    expect(who('HandOff', { class: 'service', matterId: 'mat_1', basis: 'matter', sentAt: NOW })).toEqual([])
    expect(who('Matter', { _id: 'mat_1', class: 'service' })).toEqual(OWN_PEOPLE)
    expect(who('Matter', { _id: 'mat_2', class: 'service' })).toEqual([])
  })

  test('tells how to reach the customer, protected details too, and never the plan or contact persons', () => {
    expect(who('ContactDetails', { protected: true })).toEqual(OWN_PEOPLE)
    expect(who('PlanPart', { part: 'idea', matterId: 'mat_1' })).toEqual([])
    expect(who('ContactPerson', { class: 'person', protected: false, matterId: 'mat_1' })).toEqual([])
  })
})

describe('who may grant and export', () => {
  test('owners, representatives and founders of their own record; nobody else, whatever is open to them', () => {
    const everything: OpenedCustomer[] = [
      {
        customerIds: [CUSTOMER],
        grants: [{ grantId: 'grt_1', sections: [...Section.options], right: 'edit' }],
        matterIds: ['mat_1'],
      },
    ]
    for (const action of ['grant', 'export'] as const) {
      const givers = Object.keys(basesOf('Customer', { _id: CUSTOMER, kind: 'company' }, everything, action))
      expect(givers).toEqual(CUSTOMERS_OWN.filter((one) => one !== 'accountant'))
      expect(basesOf('Customer', { _id: 'cus_Another', kind: 'company' }, everything, action)).toEqual({})
    }
  })
})
