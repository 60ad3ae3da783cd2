import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { type SuomifiLetter, SuomifiLetterModel } from './suomifiLetterModel.ts'

/**
 * Put word to a company into the outbox, in the transaction of the message that it tells of: both are kept, or neither.
 * Where one waits to be sent already, that one tells of this message too.
 */
export const queueLetter = async (
  letter: Pick<SuomifiLetter, 'customerId' | 'businessId' | 'language'>,
): Promise<void> => {
  const waiting = await SuomifiLetterModel.exists({ businessId: letter.businessId, sentAt: null, gaveUpAt: null })
  if (waiting) return
  const now = new Date()
  await insertDocuments(SuomifiLetterModel, [
    {
      ...letter,
      _id: newId('ltr'),
      ...{ createdAt: now, sentAt: null, gaveUpAt: null, noMailbox: false, attempts: 0, nextTryAt: now },
    },
  ])
}
