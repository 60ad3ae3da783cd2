import type { StandingGrant } from './Customer.ts'
import { CustomerModel } from './customerModel.ts'

/**
 * Write on the customer itself which grants stand, all of them: the access rules read them from here at each question. In the
 * transaction of the change to the grants, so that the two never differ; of two changes at once one begins again.
 */
export const setStandingGrants = async (customerId: string, grants: StandingGrant[]): Promise<void> => {
  await CustomerModel.updateOne(
    { _id: customerId },
    grants.length > 0 ? { $set: { grants } } : { $unset: { grants: '' } },
  )
}
