import type { Customer } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/** How many customers have, at this moment, given access to this grantee (see actorKeys): a number only, whoever asks. */
export const countGrantsTo = (to: string, now = new Date()): Promise<number> =>
  CustomerModel.countDocuments({
    grants: { $elemMatch: { to, until: { $gt: now.toISOString() } } satisfies object },
  } as Partial<Record<keyof Customer, unknown>> as object)
