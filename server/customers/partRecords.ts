import type { Customer, StandingGrant } from './Customer.ts'

type Held = Pick<Customer, 'grants' | 'matters' | 'metBy'>

const idsOf = (grants: StandingGrant[] = []) => new Map(grants.map((grant) => [grant.grantId, grant.givenOn]))

/** As it was, if it was there before; else what was given since, without the mark of where. */
const marked = ({ givenOn: _, ...grant }: StandingGrant, before: string | undefined): StandingGrant =>
  before === undefined ? grant : { ...grant, givenOn: before }

/** Nothing held and nothing held before is an absent field, as it was. */
const field = <T>(name: string, values: T[], before: T[] | undefined): Record<string, T[]> =>
  values.length > 0 || before !== undefined ? { [name]: values } : {}

/**
 * What each of two joined records holds once they are apart again: each what it held before, as far as it still stands;
 * what was given, opened or met since stays with the first.
 */
export const partRecords = (now: Customer, before: { kept: Customer; absorbed: Customer | null }): [Held, Held] => {
  const { kept, absorbed } = before
  const its = idsOf(absorbed?.grants)
  const own = idsOf(kept.grants)
  const itsMatters = new Set(absorbed?.matters?.map(({ matterId }) => matterId))
  const { grants = [], matters = [], metBy = [] } = now
  const onlyIts = (absorbed?.metBy ?? []).filter((id) => !kept.metBy?.includes(id))
  const first: Held = {
    ...field(
      'grants',
      grants.filter(({ grantId }) => !its.has(grantId)).map((grant) => marked(grant, own.get(grant.grantId))),
      kept.grants,
    ),
    ...field(
      'matters',
      matters.filter(({ matterId }) => !itsMatters.has(matterId)),
      kept.matters,
    ),
    ...field(
      'metBy',
      metBy.filter((id) => !onlyIts.includes(id)),
      kept.metBy,
    ),
  }
  const second: Held = {
    ...field(
      'grants',
      grants.filter(({ grantId }) => its.has(grantId)).map((grant) => marked(grant, its.get(grant.grantId))),
      absorbed?.grants,
    ),
    ...field(
      'matters',
      matters.filter(({ matterId }) => itsMatters.has(matterId)),
      absorbed?.matters,
    ),
    ...(absorbed?.metBy ? { metBy: absorbed.metBy } : {}),
  }
  return [first, second]
}
