import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import type { openMatter as contract } from '#shared/matters/openMatter.ts'
import { openAsked } from './openAsked.ts'
import { presentMatter } from './presentMatter.ts'

/** Open a matter with a customer, or as the customer; see openAsked. */
export const openMatter: Handler<typeof contract> = async (context, { customerId, ...asked }) => {
  const found = await getAccessibleCustomer(context, 'open', customerId)
  await checkMandate(context)
  const { matter, customer } = await openAsked(context, found, asked)
  return presentMatter(context, matter, customer)
}
