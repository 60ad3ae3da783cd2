import { describe, expect, test } from 'vitest'
import type { Actor } from '#shared/access/Actor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { Capacity } from '#shared/access/Capacity.ts'
import { GrantRight } from '#shared/access/GrantRight.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { Permission } from '#shared/access/Permission.ts'
import { Section } from '#shared/access/Section.ts'
import { type StandardRole, standardRoles } from '#shared/access/standardRoles.ts'
import { actorFor } from './actorFor.ts'

const CUSTOMER = 'cus_Revontuli00000000000'
const NOW = new Date('2026-11-02T10:00:00Z')
const LATER = '2026-11-02T11:00:00.000Z'

/** The rules as sentences: what a reviewer reads when the snapshot changes. */
const sentencesOf = (actor: Actor, opened: OpenedCustomer[] = []): string[] =>
  abilityOf(actor, opened, NOW)
    .rules.map((rule) => `${rule.action} ${rule.subject} ${JSON.stringify(rule.conditions)} because ${rule.reason}`)
    .sort()

/** What is added to the rules of an actor by what a customer opens, or by break-glass. */
const addedBy = (actor: Actor, base: Actor, opened: OpenedCustomer[] = []): string[] => {
  const before = sentencesOf(base)
  return sentencesOf(actor, opened).filter((sentence) => !before.includes(sentence))
}

const grantOf = (sections: Section[], right: GrantRight): OpenedCustomer => ({
  customerIds: [CUSTOMER],
  grants: [{ grantId: 'grt_1', sections, right }],
  matterIds: [],
})
const MATTER: OpenedCustomer = { customerIds: [CUSTOMER], grants: [], matterIds: ['mat_1'] }

const roles = Object.keys(standardRoles) as StandardRole[]
const withoutOrganisation: StandardRole[] = ['customer', 'guest']
const professional = roles.filter((role) => !withoutOrganisation.includes(role))

describe('rules of each standard role in each kind of organisation: a change here is a change of who sees what', () => {
  test.each(professional)('%s', (role) => {
    const { permissions } = standardRoles[role]
    const kinds = OrganisationKind.options.map((kind) => [kind, sentencesOf(actorFor({ kind, permissions }))])
    expect(Object.fromEntries(kinds)).toMatchSnapshot()
  })

  test.each(Capacity.options)('%s, by a mandate', (capacity) => {
    expect(sentencesOf(actorFor({ actsFor: { customerId: CUSTOMER, capacity } }))).toMatchSnapshot()
  })

  test.each(Capacity.options)(
    '%s of a company that was a founder’s, who shared events and one part of the plan',
    (capacity) => {
      const foundedFrom = {
        becameCompanyAt: '2026-03-01T00:00:00.000Z',
        sharedSections: ['events', 'plan.idea'] as Section[],
      }
      expect(sentencesOf(actorFor({ actsFor: { customerId: CUSTOMER, capacity, foundedFrom } }))).toMatchSnapshot()
    },
  )

  test('whose mandates have ended, and a guest to whom nothing is open now', () => {
    expect(sentencesOf(actorFor({})).filter((sentence) => !sentence.startsWith('read Customer {"grants"'))).toEqual([])
  })
})

describe('what a customer opens', () => {
  test.each(Section.options)('by a grant of %s, to a guest', (section) => {
    const guest = actorFor({})
    const rights = GrantRight.options.map((right) => [right, addedBy(guest, guest, [grantOf([section], right)])])
    expect(Object.fromEntries(rights)).toMatchSnapshot()
  })

  test('a grant adds the same to every organisation whose role reads contents, and nothing to the others', () => {
    const guest = actorFor({})
    const everything = grantOf([...Section.options], 'edit')
    const opened = addedBy(guest, guest, [everything])
    for (const role of professional) {
      for (const kind of OrganisationKind.options) {
        const actor = actorFor({ kind, permissions: standardRoles[role].permissions })
        const reads = abilityOf(actor).rulesFor('read', 'NextStep').length > 0
        expect({ role, kind, added: addedBy(actor, actor, [everything]) }).toEqual({
          role,
          kind,
          added: reads ? opened : [],
        })
      }
    }
  })

  test('by a matter, to each role of each kind', () => {
    const byRole = professional.map((role) => {
      const kinds = OrganisationKind.options.map((kind) => {
        const actor = actorFor({ kind, permissions: standardRoles[role].permissions })
        return [kind, addedBy(actor, actor, [MATTER]).length] as const
      })
      return [role, Object.fromEntries(kinds)]
    })
    expect(Object.fromEntries(byRole)).toMatchSnapshot()
    const adviser = actorFor({ kind: 'municipality', permissions: standardRoles.adviser.permissions })
    expect(addedBy(adviser, adviser, [MATTER])).toMatchSnapshot()
  })

  test('nothing to somebody who acts for a customer, nor a matter to a guest', () => {
    const owner = actorFor({ actsFor: { customerId: CUSTOMER, capacity: 'owner' } })
    const everything = { ...grantOf([...Section.options], 'edit'), matterIds: ['mat_1'] }
    expect(addedBy(owner, owner, [everything])).toEqual([])
    expect(addedBy(actorFor({}), actorFor({}), [MATTER])).toEqual([])
  })
})

describe('break-glass', () => {
  const breakGlass = { customerId: CUSTOMER, until: LATER }

  test('opens the same to every 10 § organisation whose role may use it, and to no other kind or role', () => {
    const opened: [string, string, string[]][] = []
    for (const role of professional) {
      for (const kind of OrganisationKind.options) {
        const wanted = { kind, permissions: standardRoles[role].permissions }
        const added = addedBy(actorFor({ ...wanted, breakGlass }), actorFor(wanted))
        if (added.length > 0) opened.push([role, kind, added])
      }
    }
    expect(opened.map(([role, kind]) => `${role} ${kind}`)).toMatchSnapshot()
    expect(new Set(opened.map(([, , added]) => added.join('\n'))).size).toBe(1)
    expect(opened[0]?.[2]).toMatchSnapshot()
  })

  test('opens nothing in a kind of organisation that the ceiling closes, whatever its roles say', () => {
    for (const kind of OrganisationKind.options) {
      const wanted = { kind, permissions: Permission.options }
      const added = addedBy(actorFor({ ...wanted, breakGlass }), actorFor(wanted))
      const listed = ['vitalityCentre', 'keha', 'businessFinland', 'finnvera', 'foodAuthority', 'intermediateBody']
      expect({ kind, opens: added.length > 0 }).toEqual({ kind, opens: listed.includes(kind) })
    }
  })

  test('ends at its second', () => {
    const wanted = { kind: 'keha' as const, permissions: standardRoles.phoneAgent.permissions }
    const at = (now: string) => abilityOf(actorFor({ ...wanted, breakGlass }), [], new Date(now)).rules.length
    const without = abilityOf(actorFor(wanted), [], NOW).rules.length
    expect([at('2026-11-02T10:59:59.999Z') > without, at(LATER) > without]).toEqual([true, false])
  })
})

test('the permissions of each standard role', () => {
  expect(Object.fromEntries(roles.map((role) => [role, standardRoles[role].permissions]))).toMatchSnapshot()
})

describe('every rule of everybody', () => {
  const everybody = [
    ...OrganisationKind.options.map((kind) =>
      actorFor({ kind, permissions: Permission.options, breakGlass: { customerId: CUSTOMER, until: LATER } }),
    ),
    ...Capacity.options.map((capacity) => actorFor({ actsFor: { customerId: CUSTOMER, capacity } })),
    actorFor({}),
  ]
  const opened = [{ ...grantOf([...Section.options], 'edit'), matterIds: ['mat_1'] }]
  const rules = everybody.flatMap((actor) => abilityOf(actor, opened, NOW).rules)

  test('is positive', () => expect(rules.filter((rule) => rule.inverted)).toEqual([]))
  test('says its basis', () => expect(rules.filter((rule) => !rule.reason)).toEqual([]))
  test('has a condition: none opens a kind of record as a whole', () => {
    expect(rules.filter((rule) => Object.keys(rule.conditions ?? {}).length === 0)).toEqual([])
  })
})
