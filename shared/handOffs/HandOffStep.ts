import { z } from 'zod'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { HandOffMove } from './HandOffMove.ts'

/** One step on the way of a hand-off: what the customer follows it by. */
export const HandOffStep = z.object({
  move: HandOffMove,
  at: z.string(),
  /** null: the product itself. Without an organisation: the customer's own people. */
  by: z.object({ name: z.string(), organisation: OrganisationName.nullable(), me: z.boolean() }).nullable(),
  /** Why it was returned, refused or withdrawn; what more is asked or given; how it ended. */
  text: z.string().nullable(),
  /** Whom it waited for before and after, where that changed. */
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type HandOffStep = z.infer<typeof HandOffStep>
