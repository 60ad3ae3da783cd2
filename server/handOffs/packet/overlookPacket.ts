import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PacketItem as Presented } from '#shared/handOffs/PacketItem.ts'
import type { PacketItem } from '../HandOff.ts'
import type { About } from './PacketSource.ts'
import { presentItem } from './presentItem.ts'
import { type WeighedItem, weighItems } from './weighItems.ts'

type Overlooked = {
  items: WeighedItem[]
  /** What the one who looks may not read themselves. */
  hidden: WeighedItem[]
  present: () => Promise<z.input<typeof Presented>[]>
}

/**
 * A packet as its receiver would read it, before somebody else: the sender who puts it together, or the customer. What they may not
 * read themselves they are not shown here either. They look, so the read log names them, on their own bases.
 */
export const overlookPacket = async (
  context: Context,
  about: About,
  readers: readonly Actor[],
  packet: readonly PacketItem[],
): Promise<Overlooked> => {
  const weighed = await weighItems(about, readers, packet)
  const ownBases = ({ found }: WeighedItem) =>
    found ? basesFor(context.ability, 'read', found.source.subject, found.record) : []
  const items = weighed.items.filter((item) => ownBases(item).length > 0)
  const present = async () => {
    const [reader = context.actor] = readers
    const theirs: Context = { ...context, actor: reader, ability: weighed.ifAgreed, within: context.ability }
    const shown: z.input<typeof Presented>[] = []
    for (const item of items) {
      const reads: Context['reads'] = []
      shown.push(await presentItem({ theirs: { ...theirs, reads }, viewer: context }, about, item))
      for (const read of reads) recordRead(context, { ...read, bases: ownBases(item) })
    }
    return shown
  }
  return { items, hidden: weighed.items.filter((item) => !items.includes(item)), present }
}
