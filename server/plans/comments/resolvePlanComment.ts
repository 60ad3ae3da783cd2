import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { resolvePlanComment as contract } from '#shared/plans/resolvePlanComment.ts'
import { getOpenSection } from '../getOpenSection.ts'
import { tellEditors } from '../live/tellEditors.ts'
import type { CommentRecord } from './CommentRecord.ts'
import { CommentModel } from './commentModel.ts'
import { presentComments } from './presentComments.ts'
import { threadOf } from './threadOf.ts'

/** Resolve a thread or open it again: who may edit the section, and who began the thread while they may comment. */
export const resolvePlanComment: Handler<typeof contract> = async (context, { commentId, resolved, taken = null }) => {
  const comment = await CommentModel.findOne({ _id: commentId, answers: null }).lean<CommentRecord>()
  if (!comment) throw new Refusal('plan.comment_not_found')
  const { sectionId, planId, customerId } = comment
  const section = await getOpenSection(context, 'comment', sectionId).catch((error) => {
    const isHidden = error instanceof Refusal && error.code === 'plan.section_not_found'
    throw isHidden ? new Refusal('plan.comment_not_found') : error
  })
  const { userId, name } = context.actor
  const mayEdit = basesFor(context.ability, 'edit', 'PlanPart', section).length > 0
  if (!mayEdit && comment.by.userId !== userId) throw new Refusal('access.denied')
  // To take a suggestion is to write.
  if (!mayEdit && resolved && taken && comment.suggestion !== null) throw new Refusal('access.denied')
  const isTaken = comment.suggestion === null || !resolved ? null : taken
  const by = resolved ? { userId, name, at: new Date() } : null
  await CommentModel.updateOne({ _id: commentId }, { $set: { resolved: by, taken: isTaken } })
  const said = { planId, sectionId, commentId, resolved, taken: isTaken }
  await recordEvent(context, { customerId, class: 'plan', fact: { type: 'plan.commentResolved', content: said } })
  tellEditors(sectionId, 'comments-changed')
  const [presented] = await presentComments(context, section, await threadOf(commentId))
  if (!presented) throw new Error(`Comment ${commentId} could not be presented`)
  return presented
}
