import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import type { DemoContact } from './DemoContact.ts'
import { logContactsOf } from './logContactsOf.ts'

/** Log contacts of one company of the demo's register. */
export const logDemoContacts = async (businessId: string, contacts: DemoContact[]): Promise<void> => {
  const [customer] = await findCustomersByBusinessId([businessId])
  if (!customer) throw new Error(`The demo register has no company ${businessId}`)
  await logContactsOf(customer.customerId, contacts)
}
