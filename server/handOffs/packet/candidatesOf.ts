import type { Context } from '#server/access/Context.ts'
import { MOST_ITEMS, type PacketChoice } from '#shared/handOffs/PacketChoice.ts'
import { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'
import type { About } from './PacketSource.ts'
import { packetSources } from './packetSources.ts'

/**
 * What of the matter and the customer somebody could think of putting in a packet, most to the point first of each kind. Where there
 * is more than a packet holds, each kind has its share: a long history hides no document.
 */
export const candidatesOf = async (context: Context, about: About): Promise<PacketChoice[]> => {
  const found: { choice: PacketChoice; rank: number }[] = []
  for (const [kind, source] of Object.entries(packetSources)) {
    const ids = await source.candidates(context, about)
    found.push(
      ...ids.map((recordId, rank) => ({ choice: { kind: PacketItemKind.parse(kind), recordId, fields: [] }, rank })),
    )
  }
  const offered = new Set(found.toSorted((one, other) => one.rank - other.rank).slice(0, MOST_ITEMS))
  return found.filter((one) => offered.has(one)).map(({ choice }) => choice)
}
