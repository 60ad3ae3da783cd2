import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import type { PacketItem as Presented } from '#shared/handOffs/PacketItem.ts'
import type { About } from './PacketSource.ts'
import type { WeighedItem } from './weighItems.ts'

/**
 * One item of a packet field by field; without fields where it can't go. `theirs`: whoever reads it in the receiver's place;
 * `viewer`: before whom it is laid.
 */
export const presentItem = async (
  { theirs, viewer }: { theirs: Context; viewer: Context },
  about: About,
  { item, found, bases, lacks }: WeighedItem,
): Promise<z.input<typeof Presented>> => {
  const { kind, recordId, fields: only, agreed } = item
  const isShown = found && (lacks === null || lacks === 'customer')
  const all = isShown ? await found.source.present(theirs, about, found.record) : []
  const fields = only.length > 0 ? all.filter(({ field }) => only.includes(field)) : all
  if (isShown) await found.source.keepSeen?.(viewer, found.record, fields)
  return {
    ...{ kind, recordId, bases, lacks },
    fields,
    agreed: agreed && { at: agreed.at.toISOString(), by: agreed.by.name },
  }
}
