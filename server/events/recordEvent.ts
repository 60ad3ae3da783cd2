import type { EventRecord } from './EventRecord.ts'
import type { EventWriter } from './EventWriter.ts'
import type { NewEvent } from './NewEvent.ts'
import { recordEvents } from './recordEvents.ts'

/** Record one event; see recordEvents. */
export const recordEvent = async (writer: EventWriter, event: NewEvent): Promise<EventRecord> => {
  const [record] = await recordEvents(writer, [event])
  return record as EventRecord
}
