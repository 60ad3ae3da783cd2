import mongoose, { Schema } from 'mongoose'
import type { PersonGiven } from '#shared/contacts/PersonGiven.ts'

/** A person once, whatever roles they have with however many customers; gone with the last of them. */
export type Person = PersonGiven & {
  _id: string
  /** Who first recorded the person and may rename them: an organisation, or the customer itself. */
  keeper: string
}

const schema = new Schema<Person>(
  {
    _id: String,
    name: { type: String, required: true },
    languages: { type: [String], required: true },
    keeper: { type: String, required: true },
  },
  { collection: 'persons', versionKey: false },
)

export const PersonModel = mongoose.model<Person>('Person', schema)
