import { z } from 'zod'

/** The id of a record in a packet, of whatever kind. */
export const PacketRecordId = z.string().regex(/^[a-z]+_[A-Za-z0-9]{20}$/)
export type PacketRecordId = z.infer<typeof PacketRecordId>
