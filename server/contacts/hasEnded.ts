import { dayInFinland } from '#shared/time/dayInFinland.ts'

/** Whether the day on which a role ended is here or behind us, by the days of Finland. */
export const hasEnded = ({ until }: { until: string | null }, now = new Date()): boolean =>
  until !== null && until <= dayInFinland(now)
