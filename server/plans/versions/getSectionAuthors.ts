import { recordRead } from '#server/access/recordRead.ts'
import type { Handler } from '#server/http/Handler.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { getSectionAuthors as contract } from '#shared/plans/versions/getSectionAuthors.ts'
import { getOpenSection } from '../getOpenSection.ts'
import { type SectionWriter, SectionWriterModel } from './sectionWriterModel.ts'

/** Who has written in a section, for whoever reads it: the text itself says which client wrote what. */
export const getSectionAuthors: Handler<typeof contract> = async (context, { sectionId }) => {
  const section = await getOpenSection(context, 'read', sectionId)
  const { customerId, class: dataClass } = section
  const bases = basesFor(context.ability, 'read', 'PlanPart', section)
  recordRead(context, { customerId, recordId: sectionId, class: dataClass, bases })
  const writers = await SectionWriterModel.find({ sectionId }).sort({ lastAt: -1 }).lean<SectionWriter[]>()
  return {
    items: [...Map.groupBy(writers, ({ userId }) => userId)].map(([userId, theirs]) => ({
      ...{ userId, name: theirs[0]?.name ?? '', organisation: theirs[0]?.organisation ?? null },
      clients: theirs.map(({ client }) => client),
    })),
  }
}
