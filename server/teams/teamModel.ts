import mongoose, { Schema } from 'mongoose'
import type { Team } from './Team.ts'

const schema = new Schema<Team>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    name: { type: String, required: true },
    memberIds: { type: [String], default: [] },
    leadId: { type: String, default: null },
    substituteIds: { type: [String], default: [] },
    version: { type: Number, default: 1 },
  },
  { collection: 'teams', versionKey: false },
)
// Teams of one organisation are told apart by their names.
schema.index({ organisationId: 1, name: 1 }, { unique: true })
schema.index({ memberIds: 1 })
schema.index({ leadId: 1 })
schema.index({ substituteIds: 1 })

export const TeamModel = mongoose.model<Team>('Team', schema)
