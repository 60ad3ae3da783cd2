import { Refusal } from '#server/http/Refusal.ts'
import type { PacketChoice } from '#shared/handOffs/PacketChoice.ts'
import { MOST_ITEMS } from '#shared/handOffs/PacketChoice.ts'
import type { PacketItem } from '../HandOff.ts'

const keyOf = ({ kind, recordId }: Pick<PacketItem, 'kind' | 'recordId'>): string => `${kind} ${recordId}`

/** What is in a packet already and what is put in beside it, each thing once: what was chosen last decides which of its fields go. */
export const itemsOf = (before: readonly PacketItem[], chosen: readonly PacketChoice[]): PacketItem[] => {
  const items = new Map(before.map((item) => [keyOf(item), item]))
  for (const { kind, recordId, fields } of chosen) {
    const earlier = items.get(keyOf({ kind, recordId }))
    // A yes was to the fields that were shown: others are asked anew.
    const isSame = earlier && earlier.fields.join() === fields.join()
    items.set(keyOf({ kind, recordId }), { kind, recordId, fields, agreed: isSame ? earlier.agreed : null })
  }
  if (items.size > MOST_ITEMS) throw new Refusal('handOff.too_much', { values: { limit: MOST_ITEMS } })
  return [...items.values()]
}
