import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { ContactRecord } from './ContactRecord.ts'
import { type ContactNote, ContactNoteModel } from './contactNoteModel.ts'
import { MarketingChoiceModel, type StoredChoice } from './marketingChoiceModel.ts'

/** More than anyone writes on one person in the year that a note lives. */
const MOST = 500

type OwnNotes = {
  notes: { noteId: string; text: string; by: string; at: string }[]
  marketing: {
    purpose: StoredChoice['purpose']
    state: StoredChoice['state']
    how: StoredChoice['how']
    on: string
    by: string
    at: string
  }[]
}

/**
 * What the actor's own organisation has noted on these people and what they have let it send, by role; noted for the read
 * log. Only one's own organisation is ever asked about: others' notes are not even looked for.
 */
export const ownNotesOf = async (context: Context, roles: ContactRecord[]): Promise<Map<string, OwnNotes>> => {
  const organisationId = context.actor.organisation?.id
  if (!organisationId || roles.length === 0) return new Map()
  const [notes, choices] = await Promise.all([
    ContactNoteModel.find({ contactPersonId: { $in: roles.map(({ _id }) => _id) }, organisationId })
      .sort({ at: -1 })
      .limit(MOST)
      .lean<ContactNote[]>(),
    MarketingChoiceModel.find({ personId: { $in: roles.map(({ personId }) => personId) }, organisationId })
      .sort({ at: -1 })
      .limit(MOST)
      .lean<StoredChoice[]>(),
  ])
  const open = <T extends ContactNote | StoredChoice>(record: T, customerId: string): boolean => {
    const bases = basesFor(context.ability, 'read', 'ContactPerson', record)
    if (bases.length > 0) recordRead(context, { customerId, recordId: record._id, class: 'own', bases })
    return bases.length > 0
  }
  return new Map(
    roles.map((role) => [
      role._id,
      {
        notes: notes
          .filter((note) => note.contactPersonId === role._id && open(note, role.customerId))
          .map(({ _id, text, by, at }) => ({ noteId: _id, text, by: by.name, at: at.toISOString() })),
        marketing: choices
          .filter((choice) => choice.personId === role.personId && open(choice, role.customerId))
          .map(({ purpose, state, how, on, by, at }) => ({
            purpose,
            state,
            how,
            on,
            by: by.name,
            at: at.toISOString(),
          })),
      },
    ]),
  )
}
