import mongoose, { Schema } from 'mongoose'
import type { Service } from './Service.ts'

const schema = new Schema<Service>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    name: {
      fi: { type: String, required: true },
      sv: { type: String, required: true },
      en: { type: String, required: true },
    },
    municipalities: [String],
    promised: { type: Schema.Types.Mixed, default: null },
    teamId: { type: String, required: true },
    active: { type: Boolean, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'services', versionKey: false, minimize: false },
)
// Services of one organisation are told apart by their names.
schema.index({ organisationId: 1, 'name.fi': 1 }, { unique: true })
// Who offers something in a municipality.
schema.index({ active: 1, municipalities: 1 })
schema.index({ teamId: 1 })

export const ServiceModel = mongoose.model<Service>('Service', schema)
