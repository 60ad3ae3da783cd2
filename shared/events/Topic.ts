import { z } from 'zod'

/** Topic codes, shared by all organisations: never free text per organisation. */
export const Topic = z.enum([
  'founding',
  'financing',
  'growth',
  'internationalisation',
  'recruitment',
  'competence',
  'development',
  'digitalisation',
  'sustainability',
  'ownerChange',
  'difficulties',
  'permits',
  'other',
])
export type Topic = z.infer<typeof Topic>
