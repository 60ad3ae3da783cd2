import { Refusal } from '#server/http/Refusal.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'

/** A deadline is today or later. */
export const checkDay = (dueOn: string | null | undefined): void => {
  if (dueOn && dueOn < dayInFinland(new Date())) throw new Refusal('matter.day_passed')
}
