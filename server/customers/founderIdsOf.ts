import type { Customer } from './Customer.ts'

/** The ids under which the records of a founder's own time lie: what came from the register's record is not among them. */
export const founderIdsOf = ({ _id, founder }: Pick<Customer, '_id' | 'founder'>): string[] => [
  _id,
  ...(founder?.claimedIds ?? []),
]
