import { SectionTextModel } from '../live/sectionTextModel.ts'
import { SectionUpdateModel } from '../live/sectionUpdateModel.ts'

/** When something was last written into these sections; those that nobody has written in are left out. */
export const lastWritten = async (sectionIds: readonly string[]): Promise<Map<string, Date>> => {
  const [texts, updates] = await Promise.all([
    SectionTextModel.find({ _id: { $in: sectionIds } } as object, { at: 1 }).lean<{ _id: string; at: Date }[]>(),
    SectionUpdateModel.find({ sectionId: { $in: sectionIds } } as object, { sectionId: 1, at: 1 }).lean<
      { sectionId: string; at: Date }[]
    >(),
  ])
  const written = new Map(texts.map(({ _id, at }) => [_id, at]))
  for (const { sectionId, at } of updates) {
    const known = written.get(sectionId)
    if (!known || known < at) written.set(sectionId, at)
  }
  return written
}
