import type { PacketItemKind } from '#shared/handOffs/PacketItemKind.ts'
import { contactDetailsSource } from './contactDetailsSource.ts'
import { contactPersonSource } from './contactPersonSource.ts'
import { customerSource } from './customerSource.ts'
import { documentSource } from './documentSource.ts'
import { eventSource } from './eventSource.ts'
import { matterSource } from './matterSource.ts'
import type { PacketSource } from './PacketSource.ts'
import { planSectionSource } from './planSectionSource.ts'

/** Everything that can go in a packet, in the order in which it is offered. */
export const packetSources: Record<PacketItemKind, PacketSource> = {
  matter: matterSource as unknown as PacketSource,
  customer: customerSource as unknown as PacketSource,
  contactPerson: contactPersonSource as unknown as PacketSource,
  contactDetails: contactDetailsSource as unknown as PacketSource,
  event: eventSource as unknown as PacketSource,
  document: documentSource as unknown as PacketSource,
  planSection: planSectionSource as unknown as PacketSource,
}
