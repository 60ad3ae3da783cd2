import { z } from 'zod'

/** What retention counts the years of. */
export const RetainedKind = z.enum([
  'contactPerson',
  'contactDetails',
  'event',
  'document',
  'message',
  'ownNote',
  'founder',
  'matter',
])
export type RetainedKind = z.infer<typeof RetainedKind>
