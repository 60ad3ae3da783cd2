import { z } from 'zod'

/** What a person chooses by: whether they want to hear of it outside the product too. */
export const NoticeGroup = z.enum(['matters', 'handOffs', 'messages', 'promises', 'access'])
export type NoticeGroup = z.infer<typeof NoticeGroup>
