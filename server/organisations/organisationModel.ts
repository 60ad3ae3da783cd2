import mongoose, { Schema } from 'mongoose'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Organisation } from './Organisation.ts'

const schema = new Schema<Organisation>(
  {
    _id: String,
    name: {
      fi: { type: String, required: true },
      sv: { type: String, required: true },
      en: { type: String, required: true },
    },
    kind: { type: String, enum: OrganisationKind.options, required: true },
    area: { regions: [String], municipalities: [String] },
    administratorsVersion: Number,
  },
  { collection: 'organisations', versionKey: false },
)

export const OrganisationModel = mongoose.model<Organisation>('Organisation', schema)
