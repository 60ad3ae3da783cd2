import { deleteBatch } from '#server/database/deleteBatch.ts'
import { ContactNoteModel } from './contactNoteModel.ts'

/** Remove working notes on people that were written before a moment. Answers how many. */
export const eraseContactNotes = (before: Date, limit: number): Promise<number> =>
  deleteBatch(ContactNoteModel, { at: { $lt: before } }, limit)
