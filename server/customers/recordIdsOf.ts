import type { Customer } from './Customer.ts'

/** The ids under which a customer's records lie: its own, and those of records merged into it. */
export const recordIdsOf = ({ _id, mergedIds = [] }: Pick<Customer, '_id' | 'mergedIds'>): string[] => [
  _id,
  ...mergedIds,
]
