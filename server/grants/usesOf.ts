import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { startOfDay } from '#shared/time/startOfDay.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { UNUSED_DAYS } from './grantLimits.ts'

/** When a grant was last used and how often in 90 days, as both sides see it. */
export const usesOf = ({ lastUsedAt, useByDay }: Pick<GrantRecord, 'lastUsedAt' | 'useByDay'>, now: Date) => {
  const first = dayInFinland(startOfDay(dayInFinland(now), -UNUSED_DAYS))
  const days = Object.entries(useByDay).filter(([day]) => day > first)
  return {
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    timesIn90Days: days.reduce((sum, [, times]) => sum + times, 0),
  }
}
