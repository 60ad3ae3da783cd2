import { z } from 'zod'
import { PacketField } from './PacketField.ts'
import { PacketItemKind } from './PacketItemKind.ts'
import { PacketRecordId } from './PacketRecordId.ts'

/** More than a receiver reads. */
export const MOST_ITEMS = 50

/** One thing that the sender puts in the packet. */
export const PacketChoice = z.strictObject({
  kind: PacketItemKind,
  recordId: PacketRecordId,
  /** Only these fields of it; empty: all. */
  fields: z.array(PacketField).max(PacketField.options.length),
})
export type PacketChoice = z.infer<typeof PacketChoice>
