import { type ReadLogEntry, ReadLogModel } from './readLogModel.ts'

const BATCH = 200

/** One line of the read log, for who walks it. */
export type Look = ReadLogEntry

type Asked = {
  customerId: string
  /** Before this moment; and from this one on, where the viewer's right begins somewhere. */
  before: Date
  since?: Date | undefined
  organisationId?: string | undefined
  /** Leave out looks by mandate: the customer's own people. */
  othersOnly?: boolean
}

/** The read log of one customer, latest first, fetched as it is walked. One customer at a time: so the index gives the order. */
export const walkReads = ({ customerId, before, since, organisationId, othersOnly }: Asked): AsyncIterable<Look> =>
  ReadLogModel.find({
    customerId,
    at: { $lt: before, ...(since ? { $gte: since } : {}) },
    ...(organisationId ? { organisationId } : {}),
    ...(othersOnly ? { $or: [{ organisationId: { $ne: null } }, { 'reads.bases': { $ne: 'mandate' } }] } : {}),
  })
    .sort({ at: -1, _id: -1 })
    .lean<ReadLogEntry>()
    .cursor({ batchSize: BATCH }) as unknown as AsyncIterable<Look>
