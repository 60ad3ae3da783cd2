import { z } from 'zod'
import { NoticeSettings } from './NoticeSettings.ts'

/** What the settings page is made from. */
export const NoticeSettingsAnswer = NoticeSettings.extend({
  /** Where mail goes; null: the person has no address with us. */
  email: z.string().nullable(),
  /** The key by which browsers subscribe; null: this product sends no push messages. */
  pushKey: z.string().nullable(),
  /** In how many browsers push messages are on. */
  browsers: z.number().int(),
})
export type NoticeSettingsAnswer = z.infer<typeof NoticeSettingsAnswer>
