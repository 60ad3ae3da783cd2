import type { QueryFilter } from 'mongoose'
import type { EventRecord } from './EventRecord.ts'
import { EventModel } from './eventModel.ts'

const BATCH = 100

type Asked = {
  customerId: string
  before: Date
  since?: Date | undefined
  organisationId?: string | undefined
  /** Leave out what the customer's own people wrote: those who act for no organisation. */
  othersOnly?: boolean
}

/**
 * What people have recorded of one customer, the latest recorded first, fetched as it is walked; an organisation's own notes
 * apart. Along the chain: in it, time never goes backwards, and its index is there already.
 */
export const walkWritings = ({
  customerId,
  before,
  since,
  organisationId,
  othersOnly,
}: Asked): AsyncIterable<EventRecord> =>
  EventModel.find({
    customerId,
    recordedAt: { $lt: before, ...(since ? { $gte: since } : {}) },
    author: { $ne: null },
    class: { $ne: 'own' },
    ...(othersOnly ? { organisationId: { $ne: null } } : {}),
    ...(organisationId ? { organisationId } : {}),
  } as QueryFilter<EventRecord>)
    .sort({ customerId: -1, 'chain.index': -1 })
    .hint('customerId_1_chain.index_1')
    .lean<EventRecord>()
    .cursor({ batchSize: BATCH }) as unknown as AsyncIterable<EventRecord>
