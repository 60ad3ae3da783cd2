import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import type { giveGrant as contract } from '#shared/grants/giveGrant.ts'
import { createGrant } from './createGrant.ts'
import { presentGrant } from './presentGrant.ts'
import { resolveGrantee } from './resolveGrantee.ts'

/** Open sections of the customer's own record to somebody, for a purpose, until a day. */
export const giveGrant: Handler<typeof contract> = async (context, { customerId, to, ...terms }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  await checkMandate(context)
  const grantee = await resolveGrantee(to)
  const grant = await createGrant(context, customer, { ...terms, grantee, how: 'self' })
  return presentGrant(context, grant)
}
