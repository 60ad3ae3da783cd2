import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import type { PacketItem as Presented } from '#shared/handOffs/PacketItem.ts'
import type { PacketItem } from '../HandOff.ts'
import type { About } from './PacketSource.ts'
import { presentItem } from './presentItem.ts'
import { weighItems } from './weighItems.ts'

/**
 * A packet as its receiver reads it, live: what lacks a basis at this moment is not there. Each record is noted for the read log
 * with the bases that opened it, among them what the customer agreed to for this hand-off.
 */
export const readPacket = async (
  context: Context,
  about: About,
  packet: readonly PacketItem[],
): Promise<z.input<typeof Presented>[]> => {
  const { items, now } = await weighItems(about, [context.actor], packet)
  const theirs: Context = { ...context, ability: now, reads: [] }
  const shown: z.input<typeof Presented>[] = []
  for (const item of items) if (!item.lacks) shown.push(await presentItem({ theirs, viewer: context }, about, item))
  for (const read of theirs.reads) recordRead(context, read)
  return shown
}
