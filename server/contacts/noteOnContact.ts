import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { noteOnContact as contract } from '#shared/contacts/noteOnContact.ts'
import { type ContactNote, ContactNoteModel } from './contactNoteModel.ts'
import { countRoleFrom } from './countRoleFrom.ts'
import { getRole } from './getRole.ts'
import { mayKeep } from './mayKeep.ts'
import { presentOne } from './presentOne.ts'

/** Write a working note for one's own organisation on somebody that one may see. Not an event: no other ever learns of it. */
export const noteOnContact: Handler<typeof contract> = async (context, { customerId, contactPersonId, text }) => {
  const { customer, role } = await getRole(context, 'read', { customerId, contactPersonId })
  const { actor } = context
  if (!actor.organisation || !mayKeep(context, role.customerId, 'own')) throw new Refusal('access.denied')
  const note: ContactNote = {
    ...{ _id: newId('cno'), contactPersonId, personId: role.personId, customerId: role.customerId },
    ...{ class: 'own', organisationId: actor.organisation.id, text },
    by: { userId: actor.userId, name: actor.name },
    at: new Date(),
  }
  await insertDocuments(ContactNoteModel, [note])
  await countRoleFrom(contactPersonId, new Date())
  return presentOne(context, customer, role)
}
