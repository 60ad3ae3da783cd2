const MS_PER_DAY = 86_400_000

const isRealDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
const toDay = (year: number, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

const nearest = (month: string, day: string, today: string, towards: 'future' | 'past'): string => {
  const year = Number(today.slice(0, 4))
  const thisYear = toDay(year, month, day)
  if (towards === 'future') return thisYear >= today ? thisYear : toDay(year + 1, month, day)
  return thisYear <= today ? thisYear : toDay(year - 1, month, day)
}

/**
 * A day as people type it: `15.12.`, `15.12.2026`, `15/12/2026`, `2026-12-15`, or `+7` for days from today.
 * Without a year it is the next such day, or the last one when looking to the past. Null when it is no day.
 */
export const parseDay = (typed: string, today: string, towards: 'future' | 'past' = 'future'): string | null => {
  const said = typed.trim()
  const ahead = /^([+-])\s?(\d{1,3})$/.exec(said)
  if (ahead) {
    const days = Number(`${ahead[1]}${ahead[2]}`)
    return new Date(Date.parse(`${today}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10)
  }
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : null
  const full = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(said)
  const short = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(said)
  const day =
    iso ??
    (full ? toDay(Number(full[3]), full[2] as string, full[1] as string) : null) ??
    (short ? nearest(short[2] as string, short[1] as string, today, towards) : null)
  return day && isRealDay(day) ? day : null
}
