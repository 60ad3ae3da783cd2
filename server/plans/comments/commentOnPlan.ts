import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { commentOnPlan as contract } from '#shared/plans/commentOnPlan.ts'
import { MOST_COMMENTS } from '#shared/plans/planLimits.ts'
import { getOpenSection } from '../getOpenSection.ts'
import { tellEditors } from '../live/tellEditors.ts'
import type { CommentRecord } from './CommentRecord.ts'
import { CommentModel } from './commentModel.ts'
import { mentionedIn } from './mentionedIn.ts'
import { presentComments } from './presentComments.ts'
import { threadOf } from './threadOf.ts'

/** Comment on a section, suggest other words for a place in it, or answer. Whoever may comment may, whether or not they may edit. */
export const commentOnPlan: Handler<typeof contract> = async (context, { sectionId, text, ...wanted }) => {
  const section = await getOpenSection(context, 'comment', sectionId)
  const { anchor = null, suggestion = null, answers = null, mentions = [] } = wanted
  if (suggestion !== null && !anchor) throw new Refusal('plan.suggestion_needs_place')
  const begun = answers ? await CommentModel.findOne({ _id: answers, sectionId, answers: null }).lean() : null
  if (answers && !begun) throw new Refusal('plan.comment_not_found')
  if ((await CommentModel.countDocuments({ sectionId })) >= MOST_COMMENTS)
    throw new Refusal('plan.too_many_comments', { values: { limit: MOST_COMMENTS } })
  const { userId, name, organisation } = context.actor
  const { planId, customerId, part } = section
  const comment: CommentRecord = {
    ...{ _id: newId('pcm'), planId, sectionId, customerId, class: 'plan', part, answers, text },
    ...{ anchor: answers ? null : anchor, suggestion: answers ? null : suggestion, taken: null },
    mentions: await mentionedIn(context, section, mentions),
    by: { userId, name, organisationId: organisation?.id ?? null },
    ...{ createdAt: new Date(), resolved: null },
  }
  await insertDocuments(CommentModel, [comment])
  const said = { planId, sectionId, commentId: comment._id, suggests: comment.suggestion !== null }
  await recordEvent(context, { customerId, class: 'plan', fact: { type: 'plan.commented', content: said } })
  tellEditors(sectionId, 'comments-changed')
  const [presented] = await presentComments(context, section, await threadOf(answers ?? comment._id))
  if (!presented) throw new Error(`Comment ${comment._id} could not be presented`)
  return presented
}
