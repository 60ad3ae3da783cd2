import type { EventRecord } from '#server/events/EventRecord.ts'
import { eraseEventAndStep } from '#server/events/eraseEventAndStep.ts'
import { holdsOf } from './holdsOf.ts'
import { judge } from './judge.ts'
import { namesSomebody } from './namesSomebody.ts'

/** Judge events that are past their years, each by itself; erase those whose day it is. Answers how many. */
export const sweepEvents = async (events: EventRecord[], now: Date): Promise<number> => {
  const named = events.filter(namesSomebody)
  const holds = await holdsOf(
    named.map(({ customerId }) => customerId),
    now,
  )
  let removed = 0
  for (const event of named) {
    const { _id, customerId, organisationId } = event
    const record = { _id, kind: 'event' as const, customerId, organisationId }
    const again = await judge({ ...record, holds: holds.get(customerId) ?? [] }, now)
    if (!again && (await eraseEventAndStep(event, 'section9'))) removed += 1
  }
  return removed
}
