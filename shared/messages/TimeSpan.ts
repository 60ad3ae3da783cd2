import { z } from 'zod'
import { LONGEST_MEETING_HOURS } from './messageLimits.ts'

const HOUR = 60 * 60 * 1000

/** From when until when, as ISO times. */
export const TimeSpan = z
  .strictObject({ startsAt: z.iso.datetime({ offset: true }), endsAt: z.iso.datetime({ offset: true }) })
  .refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt), {
    error: 'time_order',
    path: ['endsAt'],
  })
  .refine(({ startsAt, endsAt }) => Date.parse(endsAt) - Date.parse(startsAt) <= LONGEST_MEETING_HOURS * HOUR, {
    error: 'time_too_long',
    path: ['endsAt'],
  })
export type TimeSpan = z.infer<typeof TimeSpan>
