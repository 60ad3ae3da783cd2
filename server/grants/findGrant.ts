import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

/** A grant of this very customer; of anyone else's it says the same as of one that is not there (grant.not_found). */
export const findGrant = async (customer: Customer, grantId: string): Promise<GrantRecord> => {
  const grant = await GrantModel.findById(grantId).lean<GrantRecord>()
  if (!grant || !recordIdsOf(customer).includes(grant.customerId)) throw new Refusal('grant.not_found')
  return grant
}
