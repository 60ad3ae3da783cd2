import { Doc, encodeStateAsUpdate } from 'yjs'
import { inTransaction } from '#server/database/inTransaction.ts'
import { keepAutomatic } from '../versions/keepAutomatic.ts'
import { noteWriters } from '../versions/noteWriters.ts'
import { readText } from './readText.ts'
import { SectionTextModel } from './sectionTextModel.ts'
import { SectionUpdateModel } from './sectionUpdateModel.ts'

/**
 * Make the updates of a section part of its state. What was deleted is dropped from the bytes on the way, so that nobody who is let
 * in later is sent it. Now and then a version is kept on the way. Nothing typed meanwhile is touched.
 */
export const compactText = (sectionId: string): Promise<void> =>
  inTransaction(async () => {
    const doc = new Doc({ gc: true })
    const merged = await readText(sectionId, doc)
    const [first] = merged
    if (!first) return
    const { customerId } = first
    await noteWriters(sectionId, merged)
    await keepAutomatic(sectionId, doc, merged)
    // When it was last written in, not when it was put together.
    const at = new Date(Math.max(...merged.map((update) => update.at.getTime())))
    const state = Buffer.from(encodeStateAsUpdate(doc))
    await SectionTextModel.updateOne({ _id: sectionId }, { $set: { customerId, state, at } }, { upsert: true })
    await SectionUpdateModel.deleteMany({ _id: { $in: merged.map(({ _id }) => _id) } })
  })
