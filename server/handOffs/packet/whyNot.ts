import type { PacketLack } from '#shared/handOffs/PacketLack.ts'
import type { PacketRecord } from './PacketSource.ts'

type Looked = { class?: string; withheld?: unknown; delayed?: unknown; protected?: boolean }

/** Why something can't go to the receiver even if the customer says yes. */
export const whyNot = (record: PacketRecord): PacketLack => {
  const looked = record as Looked
  if (looked.class === 'own') return 'own'
  if (looked.withheld) return 'withheld'
  if (looked.delayed) return 'delayed'
  if (looked.protected) return 'protected'
  return looked.class === 'plan' ? 'plan' : 'gone'
}
