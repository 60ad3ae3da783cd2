import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import type { resendInvitation as contract } from '#shared/grants/resendInvitation.ts'
import { findGrant } from './findGrant.ts'
import { hasEnded } from './hasEnded.ts'
import { presentGrant } from './presentGrant.ts'
import { sendInvitation } from './sendInvitation.ts'
import { storeGrant } from './storeGrant.ts'

/** Send a guest's invitation anew; the token of the earlier one opens nothing any more. */
export const resendInvitation: Handler<typeof contract> = async (context, { customerId, grantId }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  await checkMandate(context)
  const grant = await findGrant(customer, grantId)
  const now = new Date()
  if (grant.state !== 'invited' || grant.grantee.kind !== 'guest' || hasEnded(grant, now))
    throw new Refusal('grant.not_invited')
  const from = { customerName: customer.name, name: context.actor.name }
  const sent = await sendInvitation(grant.grantee, from, now)
  return presentGrant(context, await storeGrant(grant, { ...grant, ...sent }))
}
