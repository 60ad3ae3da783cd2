import { type SuomifiLetter, SuomifiLetterModel } from './suomifiLetterModel.ts'

/** Whether the last letter to a company found no mailbox of it in use; asked again when that letter is forgotten. */
export const hasNoMailbox = async (businessId: string): Promise<boolean> => {
  const [last] = await SuomifiLetterModel.find({ businessId, $or: [{ sentAt: { $ne: null } }, { noMailbox: true }] })
    .sort({ createdAt: -1 })
    .limit(1)
    .lean<SuomifiLetter[]>()
  return last?.noMailbox ?? false
}
