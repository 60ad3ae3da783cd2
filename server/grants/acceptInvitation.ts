import { findCustomer } from '#server/customers/findCustomer.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findInvitation } from './findInvitation.ts'
import { keepStanding } from './keepStanding.ts'
import { storeGrant } from './storeGrant.ts'

type Acceptance = { token: string; userId: string; name: string }

/**
 * Bind the grant of an invitation to the person who signed in with its token; the token is used up. Answers the customer.
 * Refuses a token that is unknown, used, replaced or too old (grant.invitation_gone). Of two that accept at once, one does.
 */
export const acceptInvitation = ({ token, userId }: Acceptance): Promise<{ customerId: string }> =>
  inTransaction(async () => {
    const now = new Date()
    const found = await findInvitation(token, now)
    const customer = found && (await findCustomer(found.customerId))
    if (!found || !customer) throw new Refusal('grant.invitation_gone')
    const { invitationHash: _, ...grant } = found
    const accepted = await storeGrant(found, {
      ...grant,
      ...{ to: userId, state: 'active', from: now, usedOrBegunAt: now, invitation: null, changedAt: now },
    })
    await keepStanding(customer, now)
    const { _id, sections, right, lastDay, grantee } = accepted
    const to = grantee.kind === 'guest' ? grantee.name : ''
    await recordEvent(null, {
      customerId: grant.customerId,
      class: 'plan',
      fact: { type: 'grant.changed', content: { grantId: _id, to, sections, right, until: lastDay } },
    })
    return { customerId: customer._id }
  })
