import type { PacketChoice } from '#shared/handOffs/PacketChoice.ts'
import type { PacketField } from '#shared/handOffs/PacketField.ts'
import type { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'

/** What is chosen for a packet, by the record; of each the fields that go, none named meaning all of them. */
export type PacketDraft = Record<string, { kind: PacketItemKind; fields: PacketField[] } | undefined>

/** The packet as the contract takes it, in the order of choosing. */
export const choicesOf = (draft: PacketDraft): PacketChoice[] =>
  Object.entries(draft).flatMap(([recordId, chosen]) => (chosen ? [{ recordId, ...chosen }] : []))
