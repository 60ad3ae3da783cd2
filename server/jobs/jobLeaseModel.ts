import mongoose, { Schema } from 'mongoose'
import type { Leased } from '#server/leases/Leased.ts'

/** Who runs a job now, and when it is due next. */
export type JobLease = Leased & {
  dueAt: Date
  lastRunAt: Date | null
  lastFailure: string | null
}

const schema = new Schema<JobLease>(
  {
    _id: String,
    holder: { type: String, default: null },
    leasedUntil: { type: Date, required: true },
    dueAt: { type: Date, required: true },
    lastRunAt: { type: Date, default: null },
    lastFailure: { type: String, default: null },
  },
  { collection: 'jobLeases', versionKey: false },
)

export const JobLeaseModel = mongoose.model<JobLease>('JobLease', schema)
