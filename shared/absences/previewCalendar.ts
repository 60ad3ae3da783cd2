import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { plainText } from '#shared/contracts/plainText.ts'
import { LONGEST_CALENDAR } from './limits.ts'

export const previewCalendar = defineEndpoint({
  method: 'post',
  path: '/api/organisation/calendar-preview',
  summary: 'Read a calendar file (.ics) and show the days away in it from today on; nothing is stored',
  audience: 'signedIn',
  transient: true,
  cost: 10,
  body: z.strictObject({ calendar: plainText(LONGEST_CALENDAR).pipe(z.string().min(1)) }),
  response: z.object({
    items: z.array(
      z.object({
        calendarUid: z.string(),
        /** What the entry is called in the calendar; it is shown, not stored. */
        title: z.string(),
        from: z.string(),
        until: z.string(),
        /** Whether it is entered already as it is. */
        known: z.boolean(),
      }),
    ),
    /** Entries that are no days away: free, cancelled, short, over. */
    leftOut: z.number().int(),
    /** Whether the list was cut off at as many as can be entered at once. */
    more: z.boolean(),
  }),
  errors: ['session.missing', 'request.invalid', 'access.denied', 'absence.calendar_unreadable'],
})
