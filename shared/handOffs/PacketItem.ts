import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { PacketField } from './PacketField.ts'
import { PacketItemKind } from './PacketItemKind.ts'
import { PacketLack } from './PacketLack.ts'

/** One thing in a packet, field by field as the receiver sees it, with why they do or what is lacking. */
export const PacketItem = z.object({
  kind: PacketItemKind,
  recordId: z.string(),
  /** Codes (topics, channel, status) and times as they are stored; the screen says them in its language. */
  fields: z.array(z.object({ field: PacketField, value: z.union([z.string(), z.array(z.string())]) })),
  /** All that hold for the receiver now, narrowest first; empty: it lacks one and does not go. */
  bases: z.array(Basis),
  lacks: PacketLack.nullable(),
  /** The customer's yes to this for this hand-off. */
  agreed: z.object({ at: z.string(), by: z.string() }).nullable(),
})
export type PacketItem = z.infer<typeof PacketItem>
