import mongoose, { Schema } from 'mongoose'

/** Who runs a job now, until when nobody else may, and when it is due next. */
export type JobLease = {
  _id: string
  holder: string | null
  leasedUntil: Date
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
