import { deleteBatch } from '#server/database/deleteBatch.ts'
import { GrantState } from '#shared/grants/GrantState.ts'
import { AccessRequestModel } from './accessRequestModel.ts'
import { GrantModel } from './grantModel.ts'

/**
 * Remove grants that no longer hold since a moment, and requests answered or asked before it; or all of customers who are
 * gone. They name the grantee, the giver, a witness. Answers how many.
 */
export const eraseGrants = async (
  which: { before: Date } | { customerIds: string[] },
  limit: number,
): Promise<number> => {
  const ofCustomers = 'customerIds' in which ? { customerId: { $in: which.customerIds } } : null
  const before = 'before' in which ? which.before : null
  // Every state by its name: the index by which the clock ends grants serves this as well.
  const grants = await deleteBatch(
    GrantModel,
    ofCustomers ?? ({ state: { $in: GrantState.options }, until: { $lt: before } } as object),
    limit,
  )
  const requests = await deleteBatch(AccessRequestModel, ofCustomers ?? ({ askedAt: { $lt: before } } as object), limit)
  return grants + requests
}
