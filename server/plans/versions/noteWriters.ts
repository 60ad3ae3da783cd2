import type { SectionUpdate } from '../live/sectionUpdateModel.ts'
import { SectionWriterModel } from './sectionWriterModel.ts'

/** When each of these updates' writers wrote last, before the updates go. */
export const noteWriters = async (sectionId: string, updates: readonly SectionUpdate[]): Promise<void> => {
  const lastOf = new Map<string, Date>()
  for (const { userId, at } of updates) {
    const last = lastOf.get(userId)
    if (!last || last < at) lastOf.set(userId, at)
  }
  await SectionWriterModel.bulkWrite(
    [...lastOf].map(([userId, at]) => ({
      updateMany: { filter: { sectionId, userId, lastAt: { $lt: at } }, update: { $set: { lastAt: at } } },
    })),
  )
}
