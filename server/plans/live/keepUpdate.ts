import { decodeUpdate } from 'yjs'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { claimClients } from '../versions/claimClients.ts'
import type { Editor } from './Editor.ts'
import { SectionUpdateModel } from './sectionUpdateModel.ts'

type By = Pick<Editor, 'sectionId' | 'customerId' | 'userId' | 'shownAs'>

/** Neither a structure nor a deletion: what Yjs sends when there is nothing to say. */
const EMPTY = 2

/**
 * Store what an editor typed before anybody sees it and before it is acknowledged: `kill -9` loses nothing that was. Throws at what
 * is no Yjs update, which would spoil the section for all who load it.
 */
export const keepUpdate = async (update: Uint8Array, by: By): Promise<void> => {
  if (update.length <= EMPTY) return
  await claimClients(decodeUpdate(update), by)
  const { sectionId, customerId, userId } = by
  await insertDocuments(SectionUpdateModel, [
    { _id: newId('upd'), sectionId, customerId, update: Buffer.from(update), at: new Date(), userId },
  ])
}
