import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Customer, StandingGrant } from '#server/customers/Customer.ts'
import { joinRecords } from '#server/customers/joinRecords.ts'
import { openedTo } from '#server/customers/openedTo.ts'
import { partRecords } from '#server/customers/partRecords.ts'
import { actorFor } from '#tests/access/actorFor.ts'

const ORGANISATIONS = ['org_Mine0000000000000000', 'org_Other000000000000000', 'org_Third000000000000000']
const KEPT = 'cus_Kept0000000000000000'
const ABSORBED = 'cus_Absorbed000000000000'
const BEFORE = '2026-01-01T00:00:00.000Z'
const BECAME = new Date('2026-06-01T00:00:00.000Z')
const AFTER = '2026-09-01T00:00:00.000Z'

const grant = (grantId: string, from: string, on: string): fc.Arbitrary<StandingGrant> =>
  fc.record({
    grantId: fc.constant(grantId),
    to: fc.constantFrom(...ORGANISATIONS),
    sections: fc.subarray(['basic', 'events', 'plan.idea'] as const, { minLength: 1 }).map((sections) => [...sections]),
    right: fc.constantFrom('see' as const, 'comment' as const),
    from: fc.constant(from),
    until: fc.constant('2030-01-01T00:00:00.000Z'),
    by: fc.constantFrom('usr_Founder0000000000000', 'usr_Coowner0000000000000'),
    givenOn: fc.constant(on),
  })
const grants = (prefix: string, from: string, on: string) =>
  fc
    .integer({ min: 0, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => grant(`${prefix}${i}`, from, on))))

const held = (prefix: string, on: string) =>
  fc.record(
    {
      grants: grants(prefix, BEFORE, on),
      matters: fc
        .subarray([`mat_${prefix}1`, `mat_${prefix}2`])
        .map((ids) => ids.map((matterId) => ({ matterId, organisationId: ORGANISATIONS[0] as string }))),
      metBy: fc.subarray(ORGANISATIONS).map((ids) => [...ids]),
    },
    { requiredKeys: [] },
  )
const record = (_id: string, kind: 'founder' | 'company', more: object): Customer =>
  ({ _id, kind, name: _id, nameKey: _id, version: 1, ...more }) as Customer
const pair = fc
  .tuple(held('k', KEPT), held('a', ABSORBED))
  .map(([own, its]) => ({ kept: record(KEPT, 'founder', own), absorbed: record(ABSORBED, 'company', its) }))

describe('joining and parting', () => {
  test('what was joined and not changed parts as it was', () => {
    fc.assert(
      fc.property(pair, fc.boolean(), ({ kept, absorbed }, apart) => {
        const joined = { ...kept, ...joinRecords(kept, absorbed, apart) }
        const [own, its] = partRecords(joined, { kept, absorbed })
        const heldBy = ({ grants: g, matters: m, metBy: b }: Customer) => ({
          ...(g ? { grants: g } : {}),
          ...(m ? { matters: m } : {}),
          ...(b ? { metBy: b } : {}),
        })
        expect(own).toEqual(heldBy(kept))
        expect(its).toEqual(heldBy(absorbed))
      }),
    )
  })

  test('what has ended since stays ended, what was given since stays with the founder’s, nothing is there twice', () => {
    const later = grants('n', AFTER, KEPT)
    fc.assert(
      fc.property(pair, later, fc.func(fc.boolean()), ({ kept, absorbed }, given, stands) => {
        const joined = { ...kept, ...joinRecords(kept, absorbed, true) }
        const now = { ...joined, grants: [...(joined.grants ?? []).filter(({ grantId }) => stands(grantId)), ...given] }
        const [own, its] = partRecords(now, { kept, absorbed })
        const idsOf = (list: StandingGrant[] = []) => list.map(({ grantId }) => grantId)
        expect([...idsOf(own.grants), ...idsOf(its.grants)].sort()).toEqual(idsOf(now.grants).sort())
        expect(idsOf(its.grants).every((id) => id.startsWith('a'))).toBe(true)
        expect(idsOf(own.grants).some((id) => id.startsWith('a'))).toBe(false)
      }),
    )
  })
})

test('a grant opens after a merge no record of before that it did not open before', () => {
  const actor = actorFor({ kind: 'privateProvider', permissions: ['events.read'] })
  fc.assert(
    fc.property(pair, grants('n', AFTER, KEPT), fc.boolean(), ({ kept, absorbed }, given, sharesEvents) => {
      const founder = {
        userId: 'usr_Founder0000000000000',
        becameCompanyAt: BECAME,
        sharedSections: sharesEvents ? (['events'] as const) : [],
      }
      const joined = { ...kept, ...joinRecords(kept, absorbed, true), kind: 'company', founder } as unknown as Customer
      const opened = openedTo(actor, { ...joined, grants: [...(joined.grants ?? []), ...given] })
      const before = { own: openedTo(actor, kept).grants, its: openedTo(actor, absorbed).grants }
      for (const { grantId, covers, founderTime } of opened.grants) {
        const ofBefore = founderTime ? [] : (covers ?? opened.customerIds)
        if (before.own.some((one) => one.grantId === grantId)) expect(covers).toEqual([KEPT])
        if (before.its.some((one) => one.grantId === grantId)) {
          expect(founderTime).toMatchObject({ customerIds: [KEPT], sections: [] })
          expect(ofBefore).toEqual([])
        }
        const since = given.find((one) => one.grantId === grantId)
        if (since && since.by !== founder.userId) expect(founderTime?.sections).toEqual(founder.sharedSections)
      }
    }),
  )
})
