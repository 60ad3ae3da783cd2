import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PlanComment } from '#shared/plans/PlanComment.ts'
import type { PlanSection } from '../PlanSection.ts'
import type { CommentRecord } from './CommentRecord.ts'

/** The threads among these comments of a section, each with its answers, the oldest first; noted for the read log as the section. */
export const presentComments = async (
  context: Context,
  section: PlanSection,
  comments: readonly CommentRecord[],
): Promise<z.input<typeof PlanComment>[]> => {
  const names = await organisationNames()
  const me = context.actor.userId
  const bases = basesFor(context.ability, 'read', 'PlanPart', section)
  recordRead(context, { customerId: section.customerId, recordId: section._id, class: section.class, bases })
  const mayEdit = basesFor(context.ability, 'edit', 'PlanPart', section).length > 0
  const said = ({ _id, by, createdAt, text, mentions }: CommentRecord) => ({
    commentId: _id,
    by: {
      userId: by.userId,
      name: by.name,
      organisation: names.get(by.organisationId ?? '') ?? null,
      me: by.userId === me,
    },
    at: createdAt.toISOString(),
    ...{ text, mentions },
  })
  const answersOf = Map.groupBy(comments, ({ answers }) => answers)
  return (answersOf.get(null) ?? []).map((comment) => ({
    ...said(comment),
    ...{ sectionId: comment.sectionId, anchor: comment.anchor, suggestion: comment.suggestion, taken: comment.taken },
    replies: (answersOf.get(comment._id) ?? []).map(said),
    resolved: comment.resolved && { name: comment.resolved.name, at: comment.resolved.at.toISOString() },
    mayResolve: mayEdit || comment.by.userId === me,
  }))
}
