import mongoose, { Schema } from 'mongoose'

export const COUNTED_FIELDS = ['municipality', 'region', 'section', 'division', 'form', 'status'] as const
type CountedField = (typeof COUNTED_FIELDS)[number]

/** How many companies have each value of what lists are filtered by, as the last import left it: one record. */
export type RegisterCounts = { _id: 'companies'; counts: Record<CountedField, Record<string, number>> }

const schema = new Schema<RegisterCounts>(
  { _id: String as never, counts: Schema.Types.Mixed },
  { collection: 'registerCounts', versionKey: false },
)

export const RegisterCountsModel = mongoose.model<RegisterCounts>('RegisterCounts', schema)
