import type { Customer } from '#server/customers/Customer.ts'
import { userIdsActingFor } from '#server/mandates/userIdsActingFor.ts'
import { emailsOfUsers } from '#server/organisations/emailsOfUsers.ts'
import type { DetailsRecord } from './DetailsRecord.ts'

/** Where mail reaches a customer: the addresses of its contact details and of the people who act for it, each once. */
export const addressesOf = async (
  { businessId, founder }: Pick<Customer, 'businessId' | 'founder'>,
  { emails }: Pick<DetailsRecord, 'emails'>,
): Promise<string[]> => {
  const byMandate = businessId ? await userIdsActingFor(businessId) : []
  const people = await emailsOfUsers(founder?.userId ? [...byMandate, founder.userId] : byMandate)
  return [...new Map([...emails, ...people].map((address) => [address.toLowerCase(), address])).values()]
}
