import mongoose, { Schema } from 'mongoose'

/** How an organisation has kept its promise between two days, as it is public; `_id` is the organisation's. Fewer than ten cases have none. */
export type PromiseFigure = {
  _id: string
  from: string
  until: string
  figures: { kept: number; medianDays: number; worstDays: number; paused: number } | null
}

const schema = new Schema<PromiseFigure>(
  {
    _id: String,
    from: { type: String, required: true },
    until: { type: String, required: true },
    figures: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'promiseFigures', versionKey: false },
)

export const PromiseFigureModel = mongoose.model<PromiseFigure>('PromiseFigure', schema)
