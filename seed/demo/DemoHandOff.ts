import type { HandOffKind } from '#shared/handOffs/HandOffKind.ts'
import type { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'
import type { organisations } from './organisations.ts'

/** A hand-off of the demo as it is sent, and what its receiver then did. */
export type DemoHandOff = {
  /** The matter by its need. */
  matter: string
  by: string
  kind: Exclude<HandOffKind, 'pullRequest'>
  to: keyof typeof organisations
  /** In that organisation a person, or a service's queue by its Finnish name. */
  person?: string
  service?: string
  message: string
  /** What goes along: everything of these kinds that can; where the receiver lacks a basis, the customer is asked. */
  gives: PacketItemKind[]
  /** With the working days until the customer hears of them. */
  taken?: { by: string; contactInDays: number }
  returned?: { by: string; reason: string }
  outcome?: { by: string; text: string }
}
