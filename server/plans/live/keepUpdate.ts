import { decodeUpdate } from 'yjs'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Editor } from './Editor.ts'
import { SectionUpdateModel } from './sectionUpdateModel.ts'

/** Neither a structure nor a deletion: what Yjs sends when there is nothing to say. */
const EMPTY = 2

/**
 * Store what an editor typed before anybody sees it and before it is acknowledged: `kill -9` loses nothing that was. Throws at what
 * is no Yjs update, which would spoil the section for all who load it.
 */
export const keepUpdate = async (update: Uint8Array, { sectionId, customerId, userId }: Editor): Promise<void> => {
  if (update.length <= EMPTY) return
  decodeUpdate(update)
  await insertDocuments(SectionUpdateModel, [
    { _id: newId('upd'), sectionId, customerId, update: Buffer.from(update), at: new Date(), userId },
  ])
}
