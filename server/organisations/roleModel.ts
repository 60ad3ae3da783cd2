import mongoose, { Schema } from 'mongoose'
import { Permission } from '#shared/access/Permission.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** A stored set of permissions, by its key: `adviser`, `phoneAgent`, ... */
export type Role = { _id: string; name: Localised; permissions: Permission[] }

const schema = new Schema<Role>(
  {
    _id: String,
    name: {
      fi: { type: String, required: true },
      sv: { type: String, required: true },
      en: { type: String, required: true },
    },
    permissions: [{ type: String, enum: Permission.options }],
  },
  { collection: 'roles', versionKey: false },
)

export const RoleModel = mongoose.model('Role', schema)
