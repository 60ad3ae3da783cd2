import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { withdrawGrant as contract } from '#shared/grants/withdrawGrant.ts'
import { endGrant } from './endGrant.ts'
import { findGrant } from './findGrant.ts'
import { hasEnded } from './hasEnded.ts'
import { presentGrant } from './presentGrant.ts'

/** Take a grant back. To close needs no second signature and no word of the register: whoever may open may close. */
export const withdrawGrant: Handler<typeof contract> = async (context, { customerId, grantId }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  const grant = await findGrant(customer, grantId)
  if (hasEnded(grant, new Date())) throw new Refusal('grant.ended')
  return presentGrant(context, await endGrant(context, grant, 'withdrawn'))
}
