import { helsinkiTime } from '#server/register/helsinkiTime.ts'
import { groupOf } from '#shared/notices/groupOf.ts'
import type { MailRhythm } from '#shared/notices/MailRhythm.ts'
import type { NoticeKind } from '#shared/notices/NoticeKind.ts'
import type { NoticeSettings } from '#shared/notices/NoticeSettings.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import { quietUntil } from './quietUntil.ts'

const HOUR = 3_600_000
/** When the day's mail goes out, by the clocks of Finland. */
const DAILY_AT = '08:00:00'

/** What the command that made it so has told by mail at once, to the same people. */
const MAILED_ALREADY: readonly NoticeKind[] = [
  'access.requested',
  'access.answered',
  'inquiry.asked',
  'inquiry.answered',
  'breakGlass.opened',
]

const next: Record<Exclude<MailRhythm, 'never'>, (now: Date) => Date> = {
  atOnce: (now) => now,
  hourly: (now) => new Date(Math.floor(now.getTime() / HOUR) * HOUR + HOUR),
  daily: (now) => {
    const today = dayInFinland(now)
    const at = helsinkiTime(`${today}T${DAILY_AT}`)
    return at > now ? at : helsinkiTime(`${dayAfter(today)}T${DAILY_AT}`)
  },
}

/** When a notice that is made, or whose reader chooses anew, goes out: by mail, by push. What is absent doesn't. */
export const goesOut = (
  kind: NoticeKind,
  { mail, push, quiet, leftOut }: NoticeSettings,
  now: Date,
): Pick<NoticeRecord, 'mailAt' | 'pushAt'> => {
  if (leftOut.includes(groupOf(kind))) return {}
  const mails = mail !== 'never' && !MAILED_ALREADY.includes(kind)
  return {
    ...(mails ? { mailAt: quietUntil(quiet, next[mail](now)) } : {}),
    ...(push ? { pushAt: quietUntil(quiet, now) } : {}),
  }
}
