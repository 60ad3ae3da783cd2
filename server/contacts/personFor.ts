import type { Context } from '#server/access/Context.ts'
import { findAccessible } from '#server/access/findAccessible.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { PersonGiven } from '#shared/contacts/PersonGiven.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { ContactPersonModel } from './contactPersonModel.ts'
import { keeperOf } from './keeperOf.ts'
import { type Person, PersonModel } from './personModel.ts'

/**
 * The person that a new role is of: one chosen by id, if the actor may see any role of theirs, or a new one. A person whom
 * the actor can't see is not found, whether there is one or not.
 */
export const personFor = async (context: Context, given: { personId: string } | PersonGiven): Promise<Person> => {
  if ('personId' in given) {
    const { personId } = given
    const seen = await findAccessible<ContactRecord>(context, 'read', ContactPersonModel, { personId }).limit(1).lean()
    const person = seen.length > 0 ? await PersonModel.findById(personId).lean<Person>() : null
    if (!person) throw new Refusal('contact.person_not_found')
    return person
  }
  const person: Person = { _id: newId('per'), ...given, keeper: keeperOf(context) }
  await insertDocuments(PersonModel, [person])
  return person
}
