import mongoose, { Schema } from 'mongoose'
import type { Writer } from '#shared/plans/versions/Writer.ts'

/** That somebody else than the customer's own people had a section open. The read log says that they looked; this says how long. */
export type PlanLook = Writer & {
  _id: string
  planId: string
  sectionId: string
  customerId: string
  from: Date
  /** null: still open, or the server stopped before it was closed. */
  until: Date | null
  /** In Finland, from the first to the last. */
  days: string[]
}

const schema = new Schema<PlanLook>(
  {
    _id: String,
    planId: { type: String, required: true },
    sectionId: { type: String, required: true },
    customerId: { type: String, required: true },
    userId: { type: String, required: true },
    name: { type: String, required: true },
    organisation: { type: Schema.Types.Mixed, default: null },
    from: { type: Date, required: true },
    until: { type: Date, default: null },
    days: { type: [String], required: true },
  },
  { collection: 'planLooks', versionKey: false, minimize: false },
)
schema.index({ planId: 1, days: 1, from: 1 })
schema.index({ customerId: 1 })

export const PlanLookModel = mongoose.model<PlanLook>('PlanLook', schema)
