import { findCustomer } from '#server/customers/findCustomer.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { BreakGlassModel } from './breakGlassModel.ts'

/** The break-glass that a person has under way, if any: one customer at a time, with the records merged into it. */
export const breakGlassOf = async (userId: UserId, now: Date): Promise<Actor['breakGlass']> => {
  const found = await BreakGlassModel.findOne({ userId, until: { $gt: now } })
    .sort({ until: -1 })
    .lean()
  if (!found) return null
  const customerId = found.customerId as CustomerId
  const customer = await findCustomer(customerId)
  // Merged into another meanwhile, it opens its own records as before, and nothing of the other.
  const mergedIds = customer?._id === customerId ? (customer.mergedIds as CustomerId[] | undefined) : undefined
  return { customerId, ...(mergedIds ? { mergedIds } : {}), until: found.until.toISOString() }
}
