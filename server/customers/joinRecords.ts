import type { Customer, StandingGrant } from './Customer.ts'

type Held = Pick<Customer, 'grants' | 'matters' | 'metBy'>

const givenOn = (grants: StandingGrant[] | undefined, recordId: string): StandingGrant[] =>
  (grants ?? []).map((grant) => ({ givenOn: recordId, ...grant }))

const kept = <T>(field: string, values: T[]): Record<string, T[]> => (values.length > 0 ? { [field]: values } : {})

/**
 * What two records hold of others' access, as one. `apart`: each grant goes on opening the records that it opened, since
 * one was a person's and the other a company's; a person's own two records become one to the grants as well.
 */
export const joinRecords = (one: Customer, other: Customer, apart: boolean): Held & Pick<Customer, 'mergedIds'> => ({
  ...kept(
    'grants',
    apart
      ? [...givenOn(one.grants, one._id), ...givenOn(other.grants, other._id)]
      : [...(one.grants ?? []), ...(other.grants ?? [])],
  ),
  ...kept('matters', [...(one.matters ?? []), ...(other.matters ?? [])]),
  ...kept('metBy', [...new Set([...(one.metBy ?? []), ...(other.metBy ?? [])])]),
  mergedIds: [...(one.mergedIds ?? []), other._id, ...(other.mergedIds ?? [])],
})
