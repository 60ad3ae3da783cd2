import { z } from 'zod'

/** What a grant lets its holder do with the sections it opens; each includes the one before it. */
export const GrantRight = z.enum(['see', 'comment', 'edit'])
export type GrantRight = z.infer<typeof GrantRight>
