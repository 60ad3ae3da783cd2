import type { Handler } from '#server/http/Handler.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listPlanComments as contract } from '#shared/plans/listPlanComments.ts'
import { MOST_COMMENTS } from '#shared/plans/planLimits.ts'
import { getOpenSection } from '../getOpenSection.ts'
import { planRights } from '../planRights.ts'
import type { CommentRecord } from './CommentRecord.ts'
import { CommentModel } from './commentModel.ts'
import { presentComments } from './presentComments.ts'
import { readersOfSection } from './readersOfSection.ts'

/** The comments on a section that is open to the actor. */
export const listPlanComments: Handler<typeof contract> = async (context, { sectionId }) => {
  const section = await getOpenSection(context, 'read', sectionId)
  const comments = await CommentModel.find({ sectionId })
    .sort({ createdAt: 1, _id: 1 })
    .limit(MOST_COMMENTS)
    .lean<CommentRecord[]>()
  const mayComment = basesFor(context.ability, 'comment', 'PlanPart', section).length > 0
  const andGranted = planRights.mayChange(context, section.customerId)
  return {
    items: await presentComments(context, section, comments),
    customerId: section.customerId,
    mayComment,
    mentionable: mayComment ? await readersOfSection(section, { andGranted }) : [],
  }
}
