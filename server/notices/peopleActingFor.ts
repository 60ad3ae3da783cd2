import type { Customer } from '#server/customers/Customer.ts'
import { userIdsActingFor } from '#server/mandates/userIdsActingFor.ts'

/** Everybody who acts for a customer, by a mandate or as its founder, as our copy of the register has it. */
export const peopleActingFor = async ({
  businessId,
  founder,
}: Pick<Customer, 'businessId' | 'founder'>): Promise<string[]> => {
  const byMandate = businessId ? await userIdsActingFor(businessId) : []
  return [...new Set(founder?.userId ? [...byMandate, founder.userId] : byMandate)]
}
