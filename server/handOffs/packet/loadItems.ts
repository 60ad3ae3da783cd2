import type { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'
import type { PacketItem } from '../HandOff.ts'
import type { About, PacketRecord, PacketSource } from './PacketSource.ts'
import { packetSources } from './packetSources.ts'

export type LoadedItem = {
  item: PacketItem
  /** null: it is not there, or not this customer's. */
  found: { source: PacketSource; record: PacketRecord } | null
}

/** Fetch what these items of a packet mean, in their order; each kind in one question. Asks no ability. */
export const loadItems = async (about: About, items: readonly PacketItem[]): Promise<LoadedItem[]> => {
  const byKind = Map.groupBy(items, ({ kind }) => kind)
  const records = new Map<PacketItemKind, Map<string, PacketRecord>>()
  for (const [kind, those] of byKind) {
    const ids = those.map(({ recordId }) => recordId)
    records.set(kind, await packetSources[kind].load(about, ids))
  }
  return items.map((item) => {
    const source = packetSources[item.kind]
    const record = records.get(item.kind)?.get(item.recordId)
    return { item, found: record ? { source, record } : null }
  })
}
