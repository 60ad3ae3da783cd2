import { Doc, encodeStateAsUpdate } from 'yjs'
import { inTransaction } from '#server/database/inTransaction.ts'
import { readText } from './readText.ts'
import { SectionTextModel } from './sectionTextModel.ts'
import { SectionUpdateModel } from './sectionUpdateModel.ts'

/**
 * Make the updates of a section part of its state. What was deleted is dropped from the bytes on the way, so that nobody who is let
 * in later is sent it. Nothing typed meanwhile is touched.
 */
export const compactText = (sectionId: string): Promise<void> =>
  inTransaction(async () => {
    const doc = new Doc({ gc: true })
    const merged = await readText(sectionId, doc)
    const [first] = merged
    if (!first) return
    const { customerId } = first
    const state = Buffer.from(encodeStateAsUpdate(doc))
    await SectionTextModel.updateOne(
      { _id: sectionId },
      { $set: { customerId, state, at: new Date() } },
      { upsert: true },
    )
    await SectionUpdateModel.deleteMany({ _id: { $in: merged.map(({ _id }) => _id) } })
  })
