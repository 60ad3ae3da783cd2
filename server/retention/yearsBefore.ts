/** The same moment so many years earlier. */
export const yearsBefore = (now: Date, years: number): Date => {
  const before = new Date(now)
  before.setUTCFullYear(now.getUTCFullYear() - years)
  return before
}
