import mongoose, { Schema } from 'mongoose'
import { Permission } from '#shared/access/Permission.ts'
import type { Role } from './Role.ts'

const schema = new Schema<Role>(
  {
    _id: String,
    organisationId: { type: String, default: null },
    name: {
      fi: { type: String, required: true },
      sv: { type: String, required: true },
      en: { type: String, required: true },
    },
    permissions: [{ type: String, enum: Permission.options }],
    version: { type: Number, default: 1 },
  },
  { collection: 'roles', versionKey: false },
)
schema.index({ organisationId: 1 })

export const RoleModel = mongoose.model<Role>('Role', schema)
