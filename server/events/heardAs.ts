import type { EventRecord } from './EventRecord.ts'
import { findWriting } from './findWriting.ts'

/**
 * The records by which a viewer is asked whether an event is worth a "look again": itself; and of a decision to withhold or
 * to share (6 §), the record as it is when shared, since just those who may read that lose it or get it.
 */
export const heardAs = async (event: EventRecord): Promise<EventRecord[]> => {
  if (event.fact?.type !== 'event.withholdingDecided') return [event]
  const decided = await findWriting(event.fact.content.eventId, [event.customerId])
  return decided ? [event, { ...decided, withheld: null }] : [event]
}
