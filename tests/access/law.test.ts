import { describe, expect, test } from 'vitest'
import type { Actor } from '#shared/access/Actor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import { Permission } from '#shared/access/Permission.ts'
import { standardRoles } from '#shared/access/standardRoles.ts'
import { logContact } from '#shared/events/logContact.ts'
import { actorFor } from './actorFor.ts'

/** law.md, line by line, of events: the record that every rule of the law was first written for. */
const CUSTOMER = 'cus_Revontuli00000000000'
const everything = Permission.options
const SECTION_10 = ['vitalityCentre', 'keha', 'businessFinland', 'finnvera', 'foodAuthority', 'intermediateBody']
const SEES_AID = [
  'vitalityCentre',
  'businessFinland',
  'finnvera',
  'foodAuthority',
  'intermediateBody',
  'employmentAuthority',
  'municipality',
]
/** Kinds that hold contents at all: the others see figures, or the public register. */
const HOLDS_CONTENTS = OrganisationKind.options.filter(
  (kind) => !['ministry', 'otherAuthority', 'platform'].includes(kind),
)
const WITHHELD = { reason: 'r', reviewOn: '2027-01-01' }
const foreign = { _id: 'evt_1', customerId: CUSTOMER, organisationId: 'org_Other', withheld: null, delayed: null }
const NOW = new Date('2026-11-02T10:00:00Z')
const may = (actor: Actor, action: 'read' | 'trace', record: object, now = NOW) =>
  basesFor(abilityOf(actor, [], now), action, 'Event', record).length > 0

describe('law.md, line by line', () => {
  test.each(OrganisationKind.options)(
    '10 §, 7 a §: what %s may see of others at most, whatever its role permits',
    (kind) => {
      const actor = actorFor({ kind, permissions: everything })
      const listed = SECTION_10.includes(kind)
      const allowed = {
        public: true,
        service: listed,
        person: listed,
        aid: SEES_AID.includes(kind),
        own: false,
        plan: false,
      }
      const seen = Object.keys(allowed).map((one) => [one, may(actor, 'read', { ...foreign, class: one })])
      expect(Object.fromEntries(seen)).toEqual(allowed)
    },
  )

  test.each(OrganisationKind.options)(
    '6 §: %s sees of a withheld event a trace where 10 § is its basis, else nothing',
    (kind) => {
      const actor = actorFor({ kind, permissions: everything })
      for (const dataClass of ['service', 'person']) {
        const withheld = { ...foreign, class: dataClass, withheld: WITHHELD }
        expect(may(actor, 'read', withheld)).toBe(false)
        expect(may(actor, 'trace', withheld)).toBe(SECTION_10.includes(kind))
      }
      for (const dataClass of ['aid', 'own', 'plan'])
        expect(may(actor, 'trace', { ...foreign, class: dataClass, withheld: WITHHELD })).toBe(false)
    },
  )

  test.each(HOLDS_CONTENTS)('6 §: %s sees its own records of every class', (kind) => {
    const actor = actorFor({ kind, permissions: everything })
    for (const dataClass of ['service', 'person', 'aid', 'own']) {
      const own = { ...foreign, organisationId: actor.organisation?.id, class: dataClass, withheld: WITHHELD }
      expect(may(actor, 'read', own)).toBe(true)
    }
  })

  test('the ministry’s and the platform’s roles see no contents, though the ministry is on the list', () => {
    const without = (['ministry', 'platform', 'otherAuthority'] as const).map((kind) =>
      actorFor({ kind, permissions: everything }),
    )
    const administrator = actorFor({ kind: 'municipality', permissions: standardRoles.administrator.permissions })
    for (const actor of [...without, administrator]) {
      for (const dataClass of ['service', 'person', 'aid', 'own', 'plan']) {
        const own = { ...foreign, organisationId: actor.organisation?.id, class: dataClass }
        expect(may(actor, 'read', own) || may(actor, 'read', { ...own, organisationId: 'org_Other' })).toBe(false)
        expect(may(actor, 'trace', own)).toBe(false)
      }
    }
  })

  test.each(['owner', 'representative', 'jointRepresentative', 'founder'] as const)(
    'the customer (%s) sees all recorded about it but an organisation’s own working notes, and nothing of others',
    (capacity) => {
      const owner = actorFor({ actsFor: { customerId: CUSTOMER, capacity } })
      const allowed = { public: true, service: true, person: true, aid: true, own: false, plan: true }
      const seen = Object.keys(allowed).map((one) => [one, may(owner, 'read', { ...foreign, class: one })])
      expect(Object.fromEntries(seen)).toEqual(allowed)
      for (const one of Object.keys(allowed))
        expect(may(owner, 'read', { ...foreign, customerId: 'cus_Another', class: one })).toBe(false)
      expect(may(owner, 'read', { ...foreign, class: 'service', withheld: WITHHELD })).toBe(true)
    },
  )

  test('an accountant sees no person data and nothing of the customer’s own plan', () => {
    const accountant = actorFor({ actsFor: { customerId: CUSTOMER, capacity: 'accountant' } })
    const allowed = { public: true, service: true, person: false, aid: true, own: false, plan: false }
    const seen = Object.keys(allowed).map((one) => [one, may(accountant, 'read', { ...foreign, class: one })])
    expect(Object.fromEntries(seen)).toEqual(allowed)
  })

  test('an entry that a paragraph lets be delayed comes to the customer at its moment, and is no secret among authorities', () => {
    const delayed = {
      ...foreign,
      class: 'service',
      delayed: { paragraph: '621/1999 24 §', until: '2026-11-02T10:00:00.000Z' },
    }
    const owner = actorFor({ actsFor: { customerId: CUSTOMER, capacity: 'owner' } })
    expect(may(owner, 'read', delayed, new Date('2026-11-02T09:59:59.999Z'))).toBe(false)
    expect(may(owner, 'read', delayed, NOW)).toBe(true)
    expect(may(actorFor({ kind: 'finnvera', permissions: everything }), 'read', delayed, new Date(0))).toBe(true)
  })

  test('of a company that was a founder’s, co-owners see what was recorded since, and before that what the founder shared', () => {
    const foundedFrom = { becameCompanyAt: '2026-03-01T00:00:00.000Z', sharedSections: [] }
    const coOwner = (sharedSections: 'events'[]) =>
      actorFor({
        actsFor: { customerId: CUSTOMER, capacity: 'owner', foundedFrom: { ...foundedFrom, sharedSections } },
      })
    const at = (time: string) => ({ ...foreign, class: 'person', recordedAt: new Date(time) })
    const before = at('2026-02-28T23:59:59.999Z')
    expect([may(coOwner([]), 'read', before), may(coOwner(['events']), 'read', before)]).toEqual([false, true])
    expect(may(coOwner([]), 'read', at('2026-03-01T00:00:00.000Z'))).toBe(true)
  })

  test('4 §, 7 §, 7 a §: what each kind stores beyond public data, with the paragraph', () => {
    const own = 'service person own'
    const aid = 'service person aid own'
    const stored = OrganisationKind.options.map((kind) => {
      const { stores, paragraph } = organisationKinds[kind]
      return [kind, [stores.join(' '), paragraph]]
    })
    expect(Object.fromEntries(stored)).toEqual({
      vitalityCentre: [aid, '293/2017 4 §, 7 a §, 10 §'],
      ministry: [own, '293/2017 4 §, 10 §'],
      keha: [own, '293/2017 4 §, 10 §'],
      businessFinland: [aid, '293/2017 4 §, 7 a §, 10 §'],
      finnvera: [aid, '293/2017 4 §, 7 a §, 10 §'],
      foodAuthority: [aid, '293/2017 4 §, 7 a §, 10 §'],
      intermediateBody: [aid, '293/2017 4 §, 7 a §, 10 §'],
      employmentAuthority: [aid, '293/2017 4 §, 7 a §'],
      municipality: [aid, '293/2017 4 §, 7 a §'],
      newEnterpriseAgency: [own, '293/2017 4 §, 6 §'],
      chamber: [own, '293/2017 4 §, 6 §'],
      privateProvider: [own, '293/2017 4 §, 6 §'],
      otherAuthority: ['', '293/2017 4 §'],
      platform: ['', '293/2017 6 §'],
    })
  })

  test('what can be logged, everybody who may log may store: a further class needs a check of its own', () => {
    // Advice to a founder is logged as service and kept as person (7.3 §).
    const logged = [...logContact.body.shape.class.options, 'person']
    for (const kind of OrganisationKind.options) {
      if (!abilityOf(actorFor({ kind, permissions: everything })).can('log', 'Customer')) continue
      expect([kind, organisationKinds[kind].stores]).toEqual([kind, expect.arrayContaining(logged)])
    }
  })

  test('who may not store may not log: other authorities, the ministry and the platform', () => {
    const logs = OrganisationKind.options.filter((kind) =>
      abilityOf(actorFor({ kind, permissions: everything })).can('log', 'Customer'),
    )
    expect(OrganisationKind.options.filter((kind) => !logs.includes(kind))).toEqual([
      'ministry',
      'otherAuthority',
      'platform',
    ])
  })

  test('break-glass opens what a role’s own limits close: service and person data of that customer, nothing else', () => {
    const breakGlass = { customerId: CUSTOMER, until: '2026-11-02T11:00:00.000Z' }
    const actor = actorFor({ kind: 'keha', permissions: ['register.read', 'breakGlass.use'], breakGlass })
    const ability = abilityOf(actor, [], NOW)
    const bases = (dataClass: string, given = {}) =>
      basesFor(ability, 'read', 'Event', { ...foreign, class: dataClass, ...given })
    const seen = ['public', 'service', 'person', 'aid', 'own', 'plan'].map((one) => [one, bases(one)])
    const glass = ['breakGlass']
    const allowed = { public: ['public'], service: glass, person: glass, aid: [], own: [], plan: [] }
    expect(Object.fromEntries(seen)).toEqual(allowed)
    expect(bases('service', { customerId: 'cus_Another' })).toEqual([])
  })

  test('a founder is found by whom they have met or granted, by break-glass neither', () => {
    const breakGlass = { customerId: CUSTOMER, until: '2026-11-02T11:00:00.000Z' }
    const bases = (kind: OrganisationKind, record: object) =>
      basesFor(abilityOf(actorFor({ kind, permissions: everything, breakGlass }), [], NOW), 'read', 'Customer', {
        _id: CUSTOMER,
        kind: 'founder',
        ...record,
      })
    for (const kind of OrganisationKind.options) {
      expect(bases(kind, {})).toEqual([])
      expect(bases(kind, { metBy: ['org_Other'] })).toEqual([])
    }
    expect(bases('municipality', { metBy: ['org_Mine0000000000000000'] })).toEqual(['ownRecord'])
    const grant = {
      to: 'org_Mine0000000000000000',
      from: '2026-11-02T10:00:00.000Z',
      until: '2026-11-02T10:00:01.000Z',
    }
    expect(bases('municipality', { grants: [grant] })).toEqual(['grant'])
    expect(bases('municipality', { grants: [{ ...grant, until: '2026-11-02T10:00:00.000Z' }] })).toEqual([])
    expect(bases('municipality', { grants: [{ ...grant, to: 'org_Other' }] })).toEqual([])
  })

  test('of a company that was a founder’s, who had not met them finds nothing of that time, by 10 § or break-glass', () => {
    const until = '2026-03-01T00:00:00.000Z'
    const breakGlass = { customerId: CUSTOMER, until: '2026-11-02T11:00:00.000Z' }
    const opened = [{ customerIds: [CUSTOMER], grants: [], matterIds: [], unmet: { customerIds: [CUSTOMER], until } }]
    const ability = abilityOf(actorFor({ kind: 'keha', permissions: everything, breakGlass }), opened, NOW)
    const basesAt = (time: string) =>
      basesFor(ability, 'read', 'Event', { ...foreign, class: 'person', recordedAt: new Date(time) })
    expect(basesAt('2026-02-28T23:59:59.999Z')).toEqual([])
    expect(basesAt(until)).toEqual(['section10', 'breakGlass'])
    const details = { customerId: CUSTOMER, kind: 'company', protected: true, class: 'person' }
    for (const type of ['ContactDetails', 'ContactPerson'] as const)
      expect(basesFor(ability, 'read', type, details)).toEqual([])
  })

  test('break-glass opens what lies under the register’s record that was merged into the customer, of any time', () => {
    const MERGED = 'cus_Merged00000000000000'
    const breakGlass = { customerId: CUSTOMER, mergedIds: [MERGED], until: '2026-11-02T11:00:00.000Z' }
    const unmet = { customerIds: [CUSTOMER], until: '2026-03-01T00:00:00.000Z' }
    const actor = actorFor({ kind: 'keha', permissions: everything, breakGlass })
    const withheld = { ...foreign, class: 'service', withheld: WITHHELD, recordedAt: new Date('2026-02-01') }
    for (const opened of [[], [{ customerIds: [CUSTOMER, MERGED], grants: [], matterIds: [], unmet }]]) {
      const bases = (customerId: string) =>
        basesFor(abilityOf(actor, opened, NOW), 'read', 'Event', { ...withheld, customerId })
      expect(bases(MERGED)).toEqual(['breakGlass'])
      expect(bases(CUSTOMER)).toEqual(opened.length > 0 ? [] : ['breakGlass'])
      expect(bases('cus_Another')).toEqual([])
    }
  })
})
