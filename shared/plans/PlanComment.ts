import { z } from 'zod'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { CommentAnchor } from './CommentAnchor.ts'

const Said = z.object({
  commentId: z.string(),
  by: z.object({ userId: z.string(), name: z.string(), organisation: OrganisationName.nullable(), me: z.boolean() }),
  at: z.string(),
  text: z.string(),
  /** Whom it names: people who may read the section. */
  mentions: z.array(z.object({ userId: z.string(), name: z.string() })),
})

/** A comment on a section with the thread under it. */
export const PlanComment = Said.extend({
  sectionId: z.string(),
  /** null: on the section as a whole. */
  anchor: CommentAnchor.nullable(),
  /** What should stand there instead; null: a comment only. */
  suggestion: z.string().nullable(),
  /** What became of a suggestion; null: open, or none. */
  taken: z.boolean().nullable(),
  replies: z.array(Said),
  resolved: z.object({ name: z.string(), at: z.string() }).nullable(),
  mayResolve: z.boolean(),
})
export type PlanComment = z.infer<typeof PlanComment>
