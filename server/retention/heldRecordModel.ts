import mongoose, { Schema } from 'mongoose'
import type { Hold } from '#shared/retention/Hold.ts'
import type { RetainedKind } from '#shared/retention/RetainedKind.ts'

/** A record past its day that is held, or was used since: when it is looked at again. Ids and reasons only. */
export type HeldRecord = {
  /** The record's id. */
  _id: string
  kind: RetainedKind
  customerId: string
  organisationId: string | null
  /** Empty: used since, so its years are counted anew. */
  holds: Hold[]
  checkAt: Date
}

const schema = new Schema<HeldRecord>(
  {
    _id: String,
    kind: { type: String, required: true },
    customerId: { type: String, required: true },
    organisationId: { type: String, default: null },
    holds: { type: Schema.Types.Mixed, required: true },
    checkAt: { type: Date, required: true },
  },
  { collection: 'heldRecords', versionKey: false },
)
schema.index({ kind: 1, checkAt: 1 })
schema.index({ organisationId: 1, checkAt: 1 })

export const HeldRecordModel = mongoose.model<HeldRecord>('HeldRecord', schema)
