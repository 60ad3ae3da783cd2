import type { CommentRecord } from './CommentRecord.ts'
import { CommentModel } from './commentModel.ts'

/** A comment with its answers, the oldest first. */
export const threadOf = (commentId: string): Promise<CommentRecord[]> =>
  CommentModel.find({ $or: [{ _id: commentId }, { answers: commentId }] })
    .sort({ createdAt: 1, _id: 1 })
    .lean<CommentRecord[]>()
