import { z } from 'zod'

/** What can go along in a packet: facts of the customer, the matter, what happened, documents, sections of the customer's plan. */
export const PacketItemKind = z.enum([
  'customer',
  'contactDetails',
  'contactPerson',
  'matter',
  'event',
  'document',
  'planSection',
])
export type PacketItemKind = z.infer<typeof PacketItemKind>
