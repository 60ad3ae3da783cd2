import { z } from 'zod'
import { HandOffRow } from './HandOffRow.ts'
import { HandOffStep } from './HandOffStep.ts'
import { PacketItem } from './PacketItem.ts'
import { Place } from './Place.ts'

/** A hand-off with its way so far and, while it is open to the viewer, its packet. */
export const HandOff = HandOffRow.extend({
  message: z.string(),
  /** Providers among whom the customer chooses. */
  offered: z.array(Place),
  steps: z.array(HandOffStep),
  /** null: closed to the viewer. */
  packet: z.array(PacketItem).nullable(),
  /** What the customer is asked, while it waits for them. */
  asks: z
    .object({
      /** To let the receiver know of them at all. */
      receiver: z.boolean(),
      choose: z.boolean(),
      /** Who of joint representatives has said yes; a second must. */
      signed: z.array(z.object({ name: z.string(), me: z.boolean() })),
    })
    .nullable(),
  outcome: z.object({ text: z.string(), at: z.string(), by: z.string() }).nullable(),
  /** Whether the matter's own page opens to the viewer. */
  matterOpens: z.boolean(),
  /** Whether the customer's page opens to the viewer. */
  customerOpens: z.boolean(),
})
export type HandOff = z.infer<typeof HandOff>
