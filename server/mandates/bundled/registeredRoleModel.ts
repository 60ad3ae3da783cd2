import mongoose, { Schema } from 'mongoose'

/** One role or mandate in the bundled register, as a company has given it to a person. */
export type RegisteredRole = {
  _id: string
  /** As the identity provider knows the person. */
  delegateId: string
  /** The company, by Y-tunnus and name. */
  identifier: string
  name: string
  /** A code of ROLE_CODES. */
  role: string
  /** When it ends; null: until withdrawn. */
  validTo: Date | null
}

const schema = new Schema<RegisteredRole>(
  {
    _id: String,
    delegateId: { type: String, required: true },
    identifier: { type: String, required: true },
    name: { type: String, required: true },
    role: { type: String, required: true },
    validTo: { type: Date, default: null },
  },
  { collection: 'mandateRegister', versionKey: false },
)
schema.index({ delegateId: 1, identifier: 1 })

export const RegisteredRoleModel = mongoose.model<RegisteredRole>('RegisteredRole', schema)
