import { Doc } from 'yjs'
import type { Context } from '#server/access/Context.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PlanExport } from '#shared/plans/exports/PlanExport.ts'
import { MOST_COMMENTS } from '#shared/plans/planLimits.ts'
import type { PlanResults } from '../calculations/planResults.ts'
import { quotesIn } from '../calculations/quotesIn.ts'
import type { CommentRecord } from '../comments/CommentRecord.ts'
import { CommentModel } from '../comments/commentModel.ts'
import { presentComments } from '../comments/presentComments.ts'
import { readText } from '../live/readText.ts'
import type { PlanRecord } from '../PlanRecord.ts'
import type { PlanSection } from '../PlanSection.ts'
import { blocksOf } from '../text/blocksOf.ts'
import { titleOfSection } from '../titleOfSection.ts'

/**
 * A section with its text, what its quoted results say at this moment, and its comments. Which cells a result waits for is told to
 * those alone who may read the calculations.
 */
export const exportedSection = async (
  context: Context,
  { plan, section, results }: { plan: PlanRecord; section: PlanSection; results: PlanResults | null },
): Promise<PlanExport['sections'][number]> => {
  const { _id, part, key } = section
  const doc = new Doc()
  await readText(_id, doc)
  const text = doc.getXmlFragment('text')
  const tellsCells = results !== null && basesFor(context.ability, 'read', 'PlanPart', results.section).length > 0
  const named = results?.results.named ?? []
  const comments = await CommentModel.find({ sectionId: _id })
    .sort({ createdAt: 1, _id: 1 })
    .limit(MOST_COMMENTS)
    .lean<CommentRecord[]>()
  return {
    ...{ sectionId: _id, part, key, title: titleOfSection(plan, section, context.language) },
    blocks: blocksOf(text),
    quotes: quotesIn(text, { named, language: context.language, tellsCells }),
    comments: await presentComments(context, section, comments),
  }
}
