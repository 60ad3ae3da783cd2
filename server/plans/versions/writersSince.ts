import type { Writer } from '#shared/plans/versions/Writer.ts'
import { SectionUpdateModel } from '../live/sectionUpdateModel.ts'
import { type SectionWriter, SectionWriterModel } from './sectionWriterModel.ts'

/** Who has written in a section since a moment; null: ever. */
export const writersSince = async (sectionId: string, since: Date | null): Promise<Writer[]> => {
  const writers = await SectionWriterModel.find({ sectionId }).sort({ lastAt: -1 }).lean<SectionWriter[]>()
  const later = since ? { at: { $gt: since } } : {}
  const typing = await SectionUpdateModel.distinct('userId', { sectionId, ...later })
  const found = new Map<string, Writer>()
  for (const { userId, name, organisation, lastAt } of writers)
    if (!found.has(userId) && (!since || lastAt > since || typing.includes(userId)))
      found.set(userId, { userId, name, organisation })
  return [...found.values()]
}
