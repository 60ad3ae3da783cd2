import { describe, expect, test } from 'vitest'
import type { Actor } from '#shared/access/Actor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { Permission } from '#shared/access/Permission.ts'
import { type StandardRole, standardRoles } from '#shared/access/standardRoles.ts'
import { actorFor } from './actorFor.ts'

const CUSTOMER = 'cus_Revontuli00000000000'

/** The rules as sentences: what a reviewer reads when the snapshot changes. */
const sentencesOf = (actor: Actor): string[] =>
  abilityOf(actor)
    .rules.map((rule) => `${rule.action} ${rule.subject} ${JSON.stringify(rule.conditions)} because ${rule.reason}`)
    .sort()

const roles = Object.keys(standardRoles) as StandardRole[]
const customerRoles: StandardRole[] = ['owner', 'accountant', 'founder']

describe('rules of each standard role in each kind of organisation: a change here is a change of who sees what', () => {
  test.each(roles.filter((role) => !customerRoles.includes(role)))('%s', (role) => {
    const { permissions } = standardRoles[role]
    const kinds = OrganisationKind.options.map((kind) => [kind, sentencesOf(actorFor({ kind, permissions }))])
    expect(Object.fromEntries(kinds)).toMatchSnapshot()
  })

  test('owner and accountant with a mandate', () => {
    expect(sentencesOf(actorFor({ customerIds: [CUSTOMER] }))).toMatchSnapshot()
  })

  test('founder, and everybody whose mandates have ended', () => {
    expect(sentencesOf(actorFor({}))).toEqual([])
  })
})

test('the permissions of each standard role', () => {
  expect(Object.fromEntries(roles.map((role) => [role, standardRoles[role].permissions]))).toMatchSnapshot()
})

describe('law.md, line by line', () => {
  const everything = Permission.options
  const section10: readonly string[] = [
    'vitalityCentre',
    'ministry',
    'keha',
    'businessFinland',
    'finnvera',
    'foodAuthority',
    'intermediateBody',
  ]
  const foreign = { _id: 'evt_1', customerId: CUSTOMER, organisationId: 'org_Other', withheld: null }
  const may = (actor: Actor, action: 'read' | 'trace', record: object) => {
    const rules = abilityOf(actor).rulesFor(action, 'Event')
    return rules.some((rule) => rule.matchesConditions(Object.assign({ __caslSubjectType__: 'Event' }, record)))
  }

  test.each(OrganisationKind.options)('10 §: what %s may see of others at most, whatever its role permits', (kind) => {
    const actor = actorFor({ kind, permissions: everything })
    const listed = section10.includes(kind)
    for (const [dataClass, visible] of [
      ['public', true],
      ['service', listed],
      ['person', listed],
      ['aid', false],
      ['own', false],
      ['plan', false],
    ] as const) {
      expect({ dataClass, visible: may(actor, 'read', { ...foreign, class: dataClass }) }).toEqual({
        dataClass,
        visible,
      })
    }
  })

  test.each(OrganisationKind.options)(
    '6 §: %s sees of a withheld event a trace where 10 § is its basis, else nothing',
    (kind) => {
      const actor = actorFor({ kind, permissions: everything })
      const withheld = { ...foreign, class: 'service', withheld: { reason: 'r', reviewOn: '2027-01-01' } }
      expect(may(actor, 'read', withheld)).toBe(false)
      expect(may(actor, 'trace', withheld)).toBe(section10.includes(kind))
    },
  )

  test.each(OrganisationKind.options)('6 §: %s sees its own records of every class', (kind) => {
    const actor = actorFor({ kind, permissions: everything })
    for (const dataClass of ['service', 'person', 'aid', 'own']) {
      const own = { ...foreign, organisationId: actor.organisation?.id, class: dataClass }
      expect(may(actor, 'read', own)).toBe(true)
    }
  })

  test('the ministry’s and the platform’s roles see no contents, though the ministry is on the list', () => {
    for (const [role, kind] of [
      ['ministry', 'ministry'],
      ['platformManager', 'platform'],
      ['administrator', 'municipality'],
    ] as const) {
      const actor = actorFor({ kind, permissions: standardRoles[role].permissions })
      for (const dataClass of ['service', 'person', 'aid', 'own', 'plan']) {
        const own = { ...foreign, organisationId: actor.organisation?.id, class: dataClass }
        expect(may(actor, 'read', own) || may(actor, 'read', { ...own, organisationId: 'org_Other' })).toBe(false)
        expect(may(actor, 'trace', own)).toBe(false)
      }
    }
  })

  test('the customer sees everything recorded about it but an organisation’s own working notes, and nothing of others', () => {
    const owner = actorFor({ customerIds: [CUSTOMER] })
    for (const [dataClass, visible] of [
      ['public', true],
      ['service', true],
      ['person', true],
      ['aid', true],
      ['own', false],
    ] as const) {
      expect({ dataClass, visible: may(owner, 'read', { ...foreign, class: dataClass }) }).toEqual({
        dataClass,
        visible,
      })
      expect(may(owner, 'read', { ...foreign, customerId: 'cus_Another', class: dataClass })).toBe(false)
    }
    const withheld = { ...foreign, class: 'service', withheld: { reason: 'r', reviewOn: '2027-01-01' } }
    expect(may(owner, 'read', withheld)).toBe(true)
  })

  test('who may not store may not log: other authorities and the platform', () => {
    const logs = OrganisationKind.options.filter((kind) =>
      abilityOf(actorFor({ kind, permissions: everything })).can('log', 'Customer'),
    )
    expect(OrganisationKind.options.filter((kind) => !logs.includes(kind))).toEqual(['otherAuthority', 'platform'])
  })

  test('rules are only positive', () => {
    for (const kind of OrganisationKind.options) {
      const actor = actorFor({ kind, permissions: everything, customerIds: [CUSTOMER] })
      expect(abilityOf(actor).rules.filter((rule) => rule.inverted)).toEqual([])
    }
  })

  test('each rule says its basis', () => {
    for (const kind of OrganisationKind.options) {
      const actor = actorFor({ kind, permissions: everything, customerIds: [CUSTOMER] })
      expect(abilityOf(actor).rules.filter((rule) => !rule.reason)).toEqual([])
    }
  })
})
