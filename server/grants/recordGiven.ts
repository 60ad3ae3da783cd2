import type { EventWriter } from '#server/events/EventWriter.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { nameOfGrantee } from './nameOfGrantee.ts'

/** Tell the log that a grant was given: when it begins to hold, or its invitation has left. */
export const recordGiven = async (writer: EventWriter, grant: GrantRecord): Promise<void> => {
  const { _id, customerId, sections, right, purpose, how, lastDay } = grant
  const to = await nameOfGrantee(grant.grantee)
  await recordEvent(writer, {
    customerId,
    class: 'plan',
    fact: { type: 'grant.given', content: { grantId: _id, to, sections, right, until: lastDay, purpose, how } },
  })
}
