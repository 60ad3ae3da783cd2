import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { getContactDetails as contract } from '#shared/contactDetails/getContactDetails.ts'
import { detailsOf } from './detailsOf.ts'
import { presentContactDetails } from './presentContactDetails.ts'

/** How to reach a customer, as far as that is open to the viewer. */
export const getContactDetails: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { record } = await detailsOf(customer)
  return presentContactDetails(context, customer._id, record)
}
