import type { PacketField } from '#shared/handOffs/PacketField.ts'
import type { Shown } from './PacketSource.ts'

/** The fields that say something, in the order given. */
export const filled = (values: Partial<Record<PacketField, string | string[] | null>>): Shown =>
  Object.entries(values).flatMap(([field, value]) =>
    value && value.length > 0 ? [{ field: field as PacketField, value }] : [],
  )
