import { Refusal } from '#server/http/Refusal.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import { writtenDay } from '#shared/time/writtenDay.ts'
import { DAYS_BY_DEFAULT, MOST_DAYS } from './grantLimits.ts'

/** The last day that was asked for, or a year from now, and the moment when it ends in Finland. Refuses the past and what is too far (grant.end). */
export const endOfGrant = (lastDay: string | undefined, now: Date): { lastDay: string; until: Date } => {
  const today = dayInFinland(now)
  const dayAfter = (days: number) => dayInFinland(startOfDay(today, days))
  const day = lastDay ?? dayAfter(DAYS_BY_DEFAULT)
  const latest = dayAfter(MOST_DAYS)
  if (day < today || day > latest)
    throw new Refusal('grant.end', { values: { first: writtenDay(today), last: writtenDay(latest) } })
  return { lastDay: day, until: startOfDay(day, 1) }
}
