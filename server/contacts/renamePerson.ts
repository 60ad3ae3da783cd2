import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { PersonGiven } from '#shared/contacts/PersonGiven.ts'
import { foldName } from '#shared/register/foldName.ts'
import { ContactPersonModel } from './contactPersonModel.ts'
import { keeperOf } from './keeperOf.ts'
import { type Person, PersonModel } from './personModel.ts'

/**
 * Change a person's name or languages, wherever they have roles: a person is written once. Only who first recorded them
 * may. Answers which fields changed.
 */
export const renamePerson = async (
  context: Context,
  personId: string,
  given: Partial<PersonGiven>,
): Promise<(keyof PersonGiven)[]> => {
  const person = await PersonModel.findById(personId).lean<Person>()
  if (!person) throw new Refusal('contact.not_found')
  const { name = person.name, languages = person.languages } = given
  const fields: (keyof PersonGiven)[] = []
  if (name !== person.name) fields.push('name')
  if (String(languages) !== String(person.languages)) fields.push('languages')
  if (fields.length === 0) return []
  if (person.keeper !== keeperOf(context)) throw new Refusal('contact.name_of_other')
  await PersonModel.updateOne({ _id: personId }, { $set: { name, languages } })
  if (fields.includes('name')) await ContactPersonModel.updateMany({ personId }, { $set: { nameKey: foldName(name) } })
  return fields
}
