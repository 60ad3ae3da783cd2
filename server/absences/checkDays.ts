import { Refusal } from '#server/http/Refusal.ts'

const DAY = 24 * 60 * 60 * 1000
/** Two years: a study leave, parental leaves one after another. */
const LONGEST = 731 * DAY

/** Refuses days away that end before they begin (absence.days_order), or last longer than leaves do (absence.too_long). */
export const checkDays = ({ from, until }: { from: string; until: string }): void => {
  if (until < from) throw new Refusal('absence.days_order')
  if (Date.parse(until) - Date.parse(from) >= LONGEST) throw new Refusal('absence.too_long')
}
