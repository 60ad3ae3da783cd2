import mongoose, { Schema } from 'mongoose'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** A text that an organisation's people begin their messages from, in each language. */
export type MessageTemplate = {
  _id: string
  organisationId: string
  name: Localised
  text: Localised
  version: number
}

const inEach = {
  fi: { type: String, required: true },
  sv: { type: String, required: true },
  en: { type: String, required: true },
}

const schema = new Schema<MessageTemplate>(
  {
    _id: String,
    organisationId: { type: String, required: true },
    name: inEach,
    text: inEach,
    version: { type: Number, required: true },
  },
  { collection: 'messageTemplates', versionKey: false },
)
schema.index({ organisationId: 1, 'name.fi': 1 }, { unique: true })

export const MessageTemplateModel = mongoose.model<MessageTemplate>('MessageTemplate', schema)
