import { startOfDay } from '#shared/time/startOfDay.ts'
import { REMINDED_DAYS_BEFORE } from './grantLimits.ts'

/** When the next reminder of an end is due: the morning so many days before the last day; null when all are past. */
export const nextReminder = (lastDay: string, now: Date): Date | null =>
  REMINDED_DAYS_BEFORE.map((days) => startOfDay(lastDay, -days)).find((due) => due > now) ?? null
