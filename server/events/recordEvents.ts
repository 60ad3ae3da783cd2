import { currentTransaction } from '#server/database/currentTransaction.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { chainEndsOf } from './chain/chainEndsOf.ts'
import { moveChainEnds } from './chain/moveChainEnds.ts'
import type { SealableEvent } from './chain/SealableEvent.ts'
import { type ChainEnd, sealEvent } from './chain/sealEvent.ts'
import type { EventRecord } from './EventRecord.ts'
import type { EventWriter } from './EventWriter.ts'
import { EventModel } from './eventModel.ts'
import type { NewEvent } from './NewEvent.ts'
import { placeSoon } from './placing/placeSoon.ts'
import { UnplacedEventModel } from './placing/unplacedEventModel.ts'

const EMPTY_CHAIN: ChainEnd = { length: 0, hash: null, recordedAt: new Date(0) }

const recordOf = (writer: EventWriter, event: NewEvent, recordedAt: Date): SealableEvent => ({
  _id: event.eventId ?? newId('evt'),
  customerId: event.customerId,
  occasionId: event.occasionId ?? newId('occ'),
  occurredAt: event.occurredAt ?? recordedAt,
  recordedAt,
  author: writer && { userId: writer.actor.userId, name: writer.actor.name },
  organisationId: writer?.actor.organisation?.id ?? null,
  class: event.class,
  fact: event.fact,
  withheld: event.withheld ?? null,
  delayed: event.delayed ?? null,
  ...(event.matterId === undefined ? {} : { matterId: event.matterId }),
  nextStepId: event.nextStepId ?? null,
  causeId: event.causeId ?? null,
  ...(event.corrects === undefined ? {} : { corrects: event.corrects }),
})

/**
 * Record what happened, in the transaction of the change itself: both are kept, or neither. Each event goes to the end of
 * its customer's chain, in the order given, in four round trips however many there are. Throws outside a transaction.
 */
export const recordEvents = async (writer: EventWriter, events: NewEvent[]): Promise<EventRecord[]> => {
  const transaction = currentTransaction.getStore()
  if (!transaction) {
    throw new Error(
      'An event was recorded outside a transaction; call recordEvents inside inTransaction, with the change.',
    )
  }
  if (events.length === 0) return []
  const before = await chainEndsOf([...new Set(events.map((event) => event.customerId))])
  const ends = new Map(before)
  const now = new Date()
  const records = events.map((event) => {
    const end = ends.get(event.customerId) ?? EMPTY_CHAIN
    // Clocks of several servers differ: in one chain, time never goes backwards.
    const recordedAt = end.recordedAt > now ? end.recordedAt : now
    const record = sealEvent(recordOf(writer, event, recordedAt), end)
    ends.set(event.customerId, { length: record.chain.index + 1, hash: record.chain.hash, recordedAt })
    return record
  })
  await moveChainEnds(before, ends)
  await insertDocuments(EventModel, records)
  await insertDocuments(
    UnplacedEventModel,
    records.map(({ _id, customerId, chain, recordedAt }) => ({ _id, customerId, index: chain.index, recordedAt })),
  )
  transaction.afterCommit.push(placeSoon)
  return records
}
