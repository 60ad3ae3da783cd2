const LAST_HOUR = 23
const LAST_MINUTE = 59

/** A time as people type it: `9.30`, `9:30`, `930`, `9`. Null when it is no time of day. */
export const parseTime = (typed: string): { hour: number; minute: number } | null => {
  const said = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim())
  if (!said) return null
  const hour = Number(said[1])
  const minute = Number(said[2] ?? 0)
  return hour <= LAST_HOUR && minute <= LAST_MINUTE ? { hour, minute } : null
}
