import fc from 'fast-check'
import type { Actor } from '#shared/access/Actor.ts'
import { Capacity } from '#shared/access/Capacity.ts'
import { DataClass } from '#shared/access/DataClass.ts'
import { GrantRight } from '#shared/access/GrantRight.ts'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { Permission } from '#shared/access/Permission.ts'
import { PlanPart } from '#shared/access/PlanPart.ts'
import { Section } from '#shared/access/Section.ts'
import { type StandardRole, standardRoles } from '#shared/access/standardRoles.ts'
import { actorFor } from './actorFor.ts'

export type Stored = { _id: string } & Record<string, unknown>

/** The moment around which everything in a random world begins and ends. */
const MOMENT = Date.parse('2026-11-02T10:00:00.000Z')
const SECOND = 1_000

const padded = (prefix: string, key: string) => `${prefix}_${key.padEnd(20, '0')}`
const ORGANISATIONS = ['Mine', 'Rival', 'Third'].map((key) => padded('org', key))
const TEAMS = ['One', 'Two'].map((key) => padded('team', key))
const USERS = ['Aa', 'Bb', 'Cc'].map((key) => padded('usr', key))
const CUSTOMERS = ['A', 'B', 'C', 'D', 'E'].map((key) => padded('cus', key))
/** Of records that were merged into the customer of the same place, for the first three. */
const MERGED = ['A', 'B', 'C'].map((key) => padded('cus', `merged${key}`))
const MATTERS = ['One', 'Two'].map((key) => padded('mat', key))

/** Just before, at and just after the moment, to the millisecond and to the second; and far away. */
const anyTime = fc
  .constantFrom(-86_400_000, -SECOND, -1, 0, 1, SECOND, 86_400_000)
  .map((distance) => new Date(MOMENT + distance))
const anyIso = anyTime.map((time) => time.toISOString())

const grantees = [
  ...ORGANISATIONS,
  ...TEAMS,
  ...USERS,
  ...ORGANISATIONS.flatMap((one) => USERS.map((user) => `${one}:${user}`)),
]
const anyGrant = fc.record({
  grantId: fc.constant('grt_1'),
  to: fc.constantFrom(...grantees),
  sections: fc.subarray([...Section.options], { minLength: 1, maxLength: 3 }),
  right: fc.constantFrom(...GrantRight.options),
  from: anyIso,
  until: anyIso,
  by: fc.constantFrom(...USERS),
  givenOn: fc.option(fc.constantFrom(...CUSTOMERS, ...MERGED), { nil: undefined }),
})

/** Of a customer that is a company since, or not yet; records that the founder had claimed are of that time too. */
const anyFounder = fc.record({
  userId: fc.constantFrom(...USERS, null),
  becameCompanyAt: fc.option(anyTime),
  sharedSections: fc.subarray([...Section.options]),
  claimedIds: fc.subarray(MERGED),
})

const anyCustomer = (index: number) =>
  fc
    .record({
      kind: fc.constantFrom('company', 'company', 'founder', 'merged'),
      grants: fc.array(anyGrant, { maxLength: 5 }),
      matters: fc.subarray(
        MATTERS.flatMap((matterId) => ORGANISATIONS.map((organisationId) => ({ matterId, organisationId }))),
        { maxLength: 2 },
      ),
      metBy: fc.option(fc.subarray(ORGANISATIONS), { nil: undefined }),
      isMerged: fc.boolean(),
      founder: fc.option(anyFounder, { nil: undefined }),
    })
    .map(
      ({ isMerged, metBy, founder, ...customer }): Stored => ({
        ...customer,
        _id: CUSTOMERS[index] ?? '',
        // As stored, what is absent is left out.
        ...(metBy ? { metBy } : {}),
        ...(founder ? { founder } : {}),
        ...(isMerged && MERGED[index] ? { mergedIds: [MERGED[index]] } : {}),
      }),
    )

/** null, something, or left out: older records lack what came later. */
const anyMark = (value: unknown) => fc.constantFrom({}, { mark: null }, { mark: null }, { mark: value })
const anyRecord = (index: number) =>
  fc
    .record({
      customerId: fc.constantFrom(...CUSTOMERS, ...MERGED),
      organisationId: fc.constantFrom(...ORGANISATIONS, null),
      class: fc.constantFrom(...DataClass.options),
      withheld: anyMark({ reason: 'r', reviewOn: '2027-01-01' }),
      delayed: fc.oneof(
        anyMark(null),
        anyIso.map((until) => ({ mark: { paragraph: 'x', until } })),
      ),
      matterId: fc.constantFrom({}, ...MATTERS.map((matterId) => ({ matterId }))),
      protected: fc.boolean(),
      kind: fc.constantFrom('company', 'founder'),
      part: fc.constantFrom(...PlanPart.options),
      audience: fc.constantFrom('customer', 'organisation'),
      messageId: fc.constantFrom({}, { messageId: null }, { messageId: 'msg_1' }),
      fact: fc.record({
        type: fc.constantFrom('message.sent', 'contact.logged'),
        content: fc.record({ organisationId: fc.constantFrom(...ORGANISATIONS) }),
      }),
      addedBy: fc.record({
        userId: fc.constantFrom(...USERS),
        organisationId: fc.constantFrom(...ORGANISATIONS, null),
      }),
      recordedAt: anyTime,
      createdAt: anyTime,
      agreedAt: anyTime,
      openedAt: anyTime,
      addedAt: anyTime,
      sentAt: fc.option(anyTime),
      from: fc.record({ organisationId: fc.constantFrom(...ORGANISATIONS) }),
      to: fc.option(fc.record({ organisationId: fc.constantFrom(...ORGANISATIONS) })),
      basis: fc.constantFrom('section10', 'grant', 'matter', 'ownRecord', null),
    })
    .map(
      ({ withheld, delayed, matterId, messageId, ...record }): Stored => ({
        ...record,
        ...matterId,
        ...messageId,
        ...('mark' in withheld ? { withheld: withheld.mark } : {}),
        ...('mark' in delayed ? { delayed: delayed.mark } : {}),
        // Some are matters that a customer may have opened.
        _id: index < MATTERS.length ? (MATTERS[index] ?? '') : `rec_${String(index).padStart(4, '0')}`,
      }),
    )

const anyPermissions = fc.oneof(
  fc
    .constantFrom(...(Object.keys(standardRoles) as StandardRole[]))
    .map((role) => [...standardRoles[role].permissions]),
  fc.subarray([...Permission.options]),
)
const anyProfessional = fc
  .record({
    kind: fc.constantFrom(...OrganisationKind.options),
    organisationId: fc.constantFrom(...ORGANISATIONS),
    userId: fc.constantFrom(...USERS),
    teamIds: fc.subarray(TEAMS),
    permissions: anyPermissions,
    breakGlass: fc.option(
      fc.record({
        customerId: fc.constantFrom(...CUSTOMERS),
        mergedIds: fc.option(fc.subarray(MERGED), { nil: undefined }),
        until: anyIso,
      }),
    ),
  })
  .map((wanted): Actor => actorFor(wanted))
const anyGuest = fc.constantFrom(...USERS).map((userId): Actor => actorFor({ userId }))
const anyMandated = fc
  .record({
    index: fc.nat(CUSTOMERS.length - 1),
    capacity: fc.constantFrom(...Capacity.options),
    founded: fc.option(fc.record({ becameCompanyAt: anyIso, sharedSections: fc.subarray([...Section.options]) }), {
      nil: undefined,
    }),
  })
  .map(({ index, capacity, founded }): Actor => {
    const mergedIds = MERGED[index] ? [MERGED[index]] : []
    return actorFor({
      actsFor: {
        customerId: CUSTOMERS[index] ?? '',
        capacity,
        mergedIds,
        ...(founded ? { foundedFrom: founded } : {}),
      },
    })
  })

const RECORDS = 120
const ACTORS = 12

/** Customers with what they opened, records of every shape, and people of every kind who ask at moments around every end. */
export const anyWorld = fc.record({
  customers: fc.tuple(...CUSTOMERS.map((_id, index) => anyCustomer(index))),
  records: fc.tuple(...Array.from({ length: RECORDS }, (_, index) => anyRecord(index))),
  askers: fc.array(fc.record({ actor: fc.oneof(anyProfessional, anyGuest, anyMandated), now: anyTime }), {
    minLength: ACTORS,
    maxLength: ACTORS,
  }),
})
