/** The same day a year later (`YYYY-MM-DD`); of the 29th of February, the 28th. */
export const yearLater = (day: string): string => {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)]
  return `${year + 1}${rest === '-02-29' ? '-02-28' : rest}`
}
