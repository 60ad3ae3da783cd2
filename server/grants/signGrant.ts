import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { latestEventAt } from '#server/events/latestEventAt.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import type { signGrant as contract } from '#shared/grants/signGrant.ts'
import { beginGrant } from './beginGrant.ts'
import { endOfGrant } from './endOfGrant.ts'
import { findGrant } from './findGrant.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { keepStanding } from './keepStanding.ts'
import { presentGrant } from './presentGrant.ts'
import { recordGiven } from './recordGiven.ts'
import { storeGrant } from './storeGrant.ts'

/** The second of joint representatives signs, and the grant begins; whoever may give alone may sign too. */
export const signGrant: Handler<typeof contract> = async (context, { customerId, grantId }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  await checkMandate(context)
  const grant = await findGrant(customer, grantId)
  const { userId, name } = context.actor
  if (grant.state !== 'waitingSignature') throw new Refusal('grant.not_waiting')
  if (grant.signatures.some((signature) => signature.userId === userId)) throw new Refusal('grant.same_signer')
  const now = new Date()
  endOfGrant(grant.lastDay, now)
  const latest = await latestEventAt(customer)
  const signed: GrantRecord = {
    ...grant,
    latestEventAt: latest,
    signatures: [...grant.signatures, { userId, name, at: now }],
  }
  const begun = await storeGrant(grant, await beginGrant(customer, signed, now))
  if (begun.state === 'active') await keepStanding(customer, now)
  await recordGiven(context, begun)
  return presentGrant(context, begun)
}
