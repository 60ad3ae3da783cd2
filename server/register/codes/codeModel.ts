import mongoose, { Schema } from 'mongoose'

/** A code of the register with its texts, as its objects told them. */
export type Code = {
  /** List and code: `form:16`, `entry:6_80` (register, state), `industry:TOIMI4_70100` (code set, code). */
  _id: string
  fi: string | null
  sv: string | null
  en: string | null
}

const schema = new Schema<Code>(
  {
    _id: String,
    fi: { type: String, default: null },
    sv: { type: String, default: null },
    en: { type: String, default: null },
  },
  { collection: 'codes', versionKey: false },
)

export const CodeModel = mongoose.model<Code>('Code', schema)
