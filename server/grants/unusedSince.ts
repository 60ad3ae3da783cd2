import { UNUSED_DAYS } from './grantLimits.ts'

const DAY = 24 * 60 * 60 * 1000

/** What was last used before this is proposed for return. */
export const unusedSince = (now: Date): Date => new Date(now.getTime() - UNUSED_DAYS * DAY)
