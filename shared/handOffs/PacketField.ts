import { z } from 'zod'

/** A field of something in a packet, by which the sender leaves single ones out. */
export const PacketField = z.enum([
  'name',
  'businessId',
  'form',
  'municipality',
  'industry',
  'email',
  'phone',
  'address',
  'languages',
  'title',
  'need',
  'description',
  'topics',
  'service',
  'status',
  'dueOn',
  'happenedAt',
  'channel',
  'subject',
  'text',
  'who',
  'author',
  'fileName',
  'size',
  'content',
])
export type PacketField = z.infer<typeof PacketField>
