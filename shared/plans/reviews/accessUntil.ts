import { dayAfter } from '#shared/time/dayAfter.ts'
import { DAYS_TO_TALK } from './reviewLimits.ts'

/** The last day on which a plan is open to its reviewer, by the day by which the review was asked: told before it is sent. */
export const accessUntil = (dueOn: string): string => dayAfter(dueOn, DAYS_TO_TALK)
