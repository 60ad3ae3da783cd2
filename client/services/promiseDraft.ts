import type { Promised } from '#shared/promise/Promised.ts'
import { parseTime } from '../events/parseTime.ts'
import type { TextKey } from '../i18n/TextKey.ts'

/** A promise as it is typed. */
export type PromiseDraft = { days: string; from: string; until: string }
export type PromiseProblems = Partial<Record<keyof PromiseDraft, TextKey>>

const MOST_DAYS = 60

const clockTime = (typed: string): string | null => {
  const time = parseTime(typed)
  return time && `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`
}

export const draftOf = ({ workingDays, opening }: Promised): PromiseDraft => ({
  days: String(workingDays),
  ...opening,
})

/** The promise that was typed, or what is wrong with it. */
export const readPromise = ({
  days,
  from,
  until,
}: PromiseDraft): { promised: Promised | null; problems: PromiseProblems } => {
  const workingDays = Number(days.trim())
  const [opens, closes] = [clockTime(from), clockTime(until)]
  const problems: PromiseProblems = {
    ...(Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= MOST_DAYS
      ? {}
      : { days: 'services.problem.days' }),
    ...(opens ? {} : { from: 'services.problem.time' }),
    ...(closes ? {} : { until: 'services.problem.time' }),
    ...(opens && closes && opens >= closes ? { until: 'services.problem.order' } : {}),
  }
  if (Object.keys(problems).length > 0 || !opens || !closes) return { promised: null, problems }
  return { promised: { workingDays, opening: { from: opens, until: closes } }, problems }
}
