import { type ContactNote, ContactNoteModel } from './contactNoteModel.ts'

/** When one organisation's working notes on people were written, of those written before a moment. */
export const contactNotesComing = async (organisationId: string, before: Date, limit: number): Promise<Date[]> => {
  const notes = await ContactNoteModel.find({ at: { $lt: before }, organisationId }, { at: 1 })
    .sort({ at: 1 })
    .limit(limit)
    .lean<ContactNote[]>()
  return notes.map(({ at }) => at)
}
