import { startOfDay } from './startOfDay.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' })

/** The moment when the clocks of Finland show `HH:MM` on a day (`YYYY-MM-DD`), summer time or not. */
export const momentInFinland = (day: string, time: string): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const moment = startOfDay(day).getTime() + hours * HOUR + minutes * MINUTE
  if (clock.format(moment) === time) return new Date(moment)
  // The clocks were turned that night, by an hour one way or the other.
  return new Date(clock.format(moment - HOUR) === time ? moment - HOUR : moment + HOUR)
}
