import type { CustomerId } from '#shared/ids/CustomerId.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { BreakGlassModel } from './breakGlassModel.ts'

/** The break-glass that a person has under way, if any: one customer at a time. */
export const breakGlassOf = async (
  userId: UserId,
  now: Date,
): Promise<{ customerId: CustomerId; until: string } | null> => {
  const found = await BreakGlassModel.findOne({ userId, until: { $gt: now } })
    .sort({ until: -1 })
    .lean()
  return found && { customerId: found.customerId as CustomerId, until: found.until.toISOString() }
}
