import mongoose, { Schema } from 'mongoose'
import type { User } from './User.ts'

const schema = new Schema<User>(
  {
    _id: String,
    name: { type: String, required: true },
    organisationId: { type: String, default: null },
    roleId: { type: String, required: true },
    email: String,
    draftKey: String,
    joinedAt: Date,
    leftAt: Date,
    version: { type: Number, default: 1 },
    identity: { provider: { type: String, required: true }, subject: { type: String, required: true } },
  },
  { collection: 'users', versionKey: false },
)
// The people of an organisation by name; a role's people.
schema.index({ organisationId: 1, name: 1, _id: 1 })
schema.index({ organisationId: 1, roleId: 1 })
// Who left, until their years are over.
schema.index({ leftAt: 1 }, { sparse: true })
schema.index({ 'identity.provider': 1, 'identity.subject': 1 }, { unique: true })

export const UserModel = mongoose.model<User>('User', schema)
