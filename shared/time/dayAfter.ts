const DAY = 24 * 60 * 60 * 1000

/** The day (`YYYY-MM-DD`) after a day, or `count` days after it. */
export const dayAfter = (day: string, count = 1): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length)
