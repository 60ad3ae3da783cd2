import type { Context } from '#server/access/Context.ts'
import { correctionsOf } from './correctionsOf.ts'
import type { EventRecord } from './EventRecord.ts'
import { presentEvent } from './presentEvent.ts'

/** Events as their viewer sees them, each with the one that corrects it; see presentEvent. */
export const presentEvents = async (context: Context, records: EventRecord[]) => {
  const corrections = await correctionsOf(records.map(({ _id }) => _id))
  return Promise.all(records.map((record) => presentEvent(context, record, corrections.get(record._id) ?? null)))
}
