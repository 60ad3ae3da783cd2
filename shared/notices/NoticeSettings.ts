import { z } from 'zod'
import { Language } from '#shared/languages/Language.ts'
import { MailRhythm } from './MailRhythm.ts'
import { NoticeGroup } from './NoticeGroup.ts'

/** A time of day by the clocks of Finland. */
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** How a person wants to be told outside the product. On the screen everything is told. */
export const NoticeSettings = z.strictObject({
  mail: MailRhythm,
  /** Whether to send to the browsers in which the person has turned push messages on. */
  push: z.boolean(),
  /** When neither mail nor push is sent, over midnight too; null: at no time. */
  quiet: z.strictObject({ from: ClockTime, until: ClockTime }).nullable(),
  /** Groups of which nothing is sent. */
  leftOut: z.array(NoticeGroup).max(NoticeGroup.options.length),
  /** Of mail and push; null: not chosen, then mail is in all three. */
  language: Language.nullable(),
})
export type NoticeSettings = z.infer<typeof NoticeSettings>
