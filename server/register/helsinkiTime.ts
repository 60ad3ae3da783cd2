const HOUR = 3_600_000
const WINTER_HOURS = 2
const SUMMER_HOURS = 3

/** The last Sunday of a month (0 = January), at one o'clock UTC: when the EU moves its clocks (directive 2000/84/EC). */
const clockChange = (year: number, month: number): number => {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1))
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR
}

/** The register's `YYYY-MM-DDTHH:MM:SS`, T or a space between, told without a zone: Finnish time, as the instant it means. */
export const helsinkiTime = (local: string): Date => {
  const asUtc = Date.parse(`${local.slice(0, 10)}T${local.slice(11, 19)}Z`)
  const summer = asUtc - SUMMER_HOURS * HOUR
  const year = new Date(asUtc).getUTCFullYear()
  const isSummer = summer >= clockChange(year, 2) && summer < clockChange(year, 9)
  return new Date(isSummer ? summer : asUtc - WINTER_HOURS * HOUR)
}
