import type { Context } from '#server/access/Context.ts'
import { MOST_ITEMS, type PacketChoice } from '#shared/handOffs/PacketChoice.ts'
import { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'
import type { About } from './PacketSource.ts'
import { packetSources } from './packetSources.ts'

/** Everything of the matter and the customer that somebody could think of putting in a packet, most to the point first. */
export const candidatesOf = async (context: Context, about: About): Promise<PacketChoice[]> => {
  const found: PacketChoice[] = []
  for (const [kind, source] of Object.entries(packetSources)) {
    const ids = source ? await source.candidates(context, about) : []
    found.push(...ids.map((recordId) => ({ kind: PacketItemKind.parse(kind), recordId, fields: [] })))
  }
  return found.slice(0, MOST_ITEMS)
}
