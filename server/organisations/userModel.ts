import mongoose, { Schema } from 'mongoose'
import type { User } from './User.ts'

const schema = new Schema<User>(
  {
    _id: String,
    name: { type: String, required: true },
    organisationId: { type: String, default: null },
    roleId: { type: String, required: true },
    email: String,
    leftAt: Date,
    identity: { provider: { type: String, required: true }, subject: { type: String, required: true } },
  },
  { collection: 'users', versionKey: false },
)
schema.index({ organisationId: 1 })
schema.index({ 'identity.provider': 1, 'identity.subject': 1 }, { unique: true })

export const UserModel = mongoose.model<User>('User', schema)
