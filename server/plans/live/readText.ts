import { applyUpdate, type Doc } from 'yjs'
import { bytesOf } from './bytesOf.ts'
import { SectionTextModel } from './sectionTextModel.ts'
import { type SectionUpdate, SectionUpdateModel } from './sectionUpdateModel.ts'

/** Put everything that is stored of a section's text into a Yjs document; answers which updates lay beside the state. */
export const readText = async (sectionId: string, doc: Doc): Promise<SectionUpdate[]> => {
  // In this order: what becomes part of the state between the two is read twice, and never missed.
  const updates = await SectionUpdateModel.find({ sectionId }).lean<SectionUpdate[]>()
  const text = await SectionTextModel.findById(sectionId).lean()
  doc.transact(() => {
    if (text) applyUpdate(doc, bytesOf(text.state))
    for (const { update } of updates) applyUpdate(doc, bytesOf(update))
  })
  return updates
}
