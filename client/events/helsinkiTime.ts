/** Times are UTC in the store, Europe/Helsinki on the screen. */
const ZONE = 'Europe/Helsinki'
const MS_PER_MINUTE = 60_000
const SUMMER_OFFSET_MS = 3 * 60 * MS_PER_MINUTE

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

export type HelsinkiTime = {
  /** `YYYY-MM-DD` */
  day: string
  hour: number
  minute: number
}

/** The day and clock in Finland at an instant. */
export const helsinkiTime = (instant: string | number | Date): HelsinkiTime => {
  const said = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return { day: `${said.year}-${said.month}-${said.day}`, hour: Number(said.hour), minute: Number(said.minute) }
}

/** The instant of a day and clock in Finland; in the hour that is lived twice in autumn, the first one. */
export const helsinkiInstant = ({ day, hour, minute }: HelsinkiTime): Date => {
  const asIfUtc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`)
  const offsetAt = (instant: number): number => {
    const there = helsinkiTime(instant)
    const clock = Date.parse(`${there.day}T00:00:00Z`) + (there.hour * 60 + there.minute) * MS_PER_MINUTE
    return clock - Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE
  }
  const summerFirst = asIfUtc - SUMMER_OFFSET_MS
  return new Date(asIfUtc - offsetAt(summerFirst))
}
