import { findCustomer } from '#server/customers/findCustomer.ts'
import type { EventWriter } from '#server/events/EventWriter.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { GrantEnd } from '#shared/grants/GrantEnd.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { keepStanding } from './keepStanding.ts'
import { nameOfGrantee } from './nameOfGrantee.ts'
import { storeGrant } from './storeGrant.ts'

/** End a grant, whatever its state: it no longer stands on the customer, an open invitation opens nothing, the log tells why. */
export const endGrant = async (writer: EventWriter, grant: GrantRecord, reason: GrantEnd): Promise<GrantRecord> => {
  const now = new Date()
  const { invitationHash: _, ...rest } = grant
  const ended = await storeGrant(grant, {
    ...rest,
    state: 'ended',
    ended: { reason, at: now, by: writer?.actor.name ?? null },
    invitation: null,
    remindAt: null,
    changedAt: now,
  })
  const customer = await findCustomer(grant.customerId)
  if (customer) await keepStanding(customer, now)
  await recordEvent(writer, {
    customerId: grant.customerId,
    class: 'plan',
    fact: { type: 'grant.ended', content: { grantId: grant._id, to: await nameOfGrantee(grant.grantee), reason } },
  })
  return ended
}
