import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { PromiseClock } from '#shared/promise/PromiseClock.ts'
import { HandOffKind } from './HandOffKind.ts'
import { HandOffMove } from './HandOffMove.ts'
import { HandOffState } from './HandOffState.ts'
import { Place } from './Place.ts'

/** A hand-off as a line in a list. */
export const HandOffRow = z.object({
  handOffId: z.string(),
  kind: HandOffKind,
  state: HandOffState,
  open: z.boolean(),
  matterId: z.string(),
  customerId: z.string(),
  customer: z.object({ name: z.string(), businessId: z.string().nullable() }),
  /** What the customer needs, as the matter says it now; null: the viewer may not be told any more. */
  need: z.string().nullable(),
  from: Place,
  /** null: the customer is choosing among providers. */
  to: Place.nullable(),
  /** Whether the viewer's organisation is the one that it came from; false to the customer. */
  ours: z.boolean(),
  /** For whom it waits now; null: for the customer, or it is over. */
  waitsFor: Place.nullable(),
  createdAt: z.string(),
  /** Since when the receiver sees it. */
  sentAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  accepted: z.object({ at: z.string(), by: z.string(), me: z.boolean(), contactOn: z.string().nullable() }).nullable(),
  clock: PromiseClock.nullable(),
  bases: z.array(Basis).min(1),
  /** What the viewer may do with it now. */
  may: z.array(HandOffMove),
  version: z.number().int(),
})
export type HandOffRow = z.infer<typeof HandOffRow>
