import { helsinkiTime } from '#server/register/helsinkiTime.ts'
import type { NoticeSettings } from '#shared/notices/NoticeSettings.ts'
import { dayAfter } from '#shared/time/dayAfter.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' })

/** The moment itself, or the end of the quiet hours in which it lies, by the clocks of Finland. */
export const quietUntil = (quiet: NoticeSettings['quiet'], moment: Date): Date => {
  if (!quiet || quiet.from === quiet.until) return moment
  const time = clock.format(moment)
  const { from, until } = quiet
  const overMidnight = from > until
  const isQuiet = overMidnight ? time >= from || time < until : time >= from && time < until
  if (!isQuiet) return moment
  const day = dayInFinland(moment)
  return helsinkiTime(`${overMidnight && time >= from ? dayAfter(day) : day}T${until}:00`)
}
