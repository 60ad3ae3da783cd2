import { Doc, encodeStateAsUpdate } from 'yjs'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { readText } from '#server/plans/live/readText.ts'
import { SectionUpdateModel } from '#server/plans/live/sectionUpdateModel.ts'

/** Change a section's document as its writer does, and keep it as the live server does. */
export const writeSection = async (
  { sectionId, customerId }: { sectionId: string; customerId: string },
  change: (doc: Doc) => void,
): Promise<void> => {
  const doc = new Doc()
  await readText(sectionId, doc)
  change(doc)
  await insertDocuments(SectionUpdateModel, [
    {
      ...{ _id: newId('upd'), sectionId, customerId, update: Buffer.from(encodeStateAsUpdate(doc)) },
      ...{ at: new Date(), userId: demoUserId('owner.revontuli') },
    },
  ])
}
