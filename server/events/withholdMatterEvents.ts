import type { Matter } from '#server/matters/Matter.ts'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

const OF_THE_MATTER = [
  ...['matter.opened', 'matter.changed', 'matter.closed', 'matter.taskChanged'],
  ...['handOff.sent', 'handOff.moved', 'document.added', 'document.removed'],
]
const SHARED_CLASSES = ['service', 'person']

/**
 * 6 §: what the log has said of a matter is withheld and shared together with it, in the running transaction; contacts in it have
 * decisions of their own. What it was when recorded stays under the seal, so the chain verifies as before.
 */
export const withholdMatterEvents = async (
  { _id: matterId, customerId }: Pick<Matter, '_id' | 'customerId'>,
  withheld: Matter['withheld'],
): Promise<void> => {
  const events = await EventModel.find({
    ...{ customerId, matterId, erased: null },
    ...{ 'fact.type': { $in: OF_THE_MATTER }, class: { $in: SHARED_CLASSES } },
  } as object).lean<EventRecord[]>()
  for (const { _id, withheld: before, sealedWithheld = before } of events)
    await EventModel.updateOne({ _id }, { $set: { withheld, sealedWithheld } })
}
