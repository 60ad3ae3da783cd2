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
  'plan',
  'path',
])
export type RetainedKind = z.infer<typeof RetainedKind>
