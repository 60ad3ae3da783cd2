import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { UserId } from '#shared/ids/UserId.ts'
import { CalendarUid } from './CalendarUid.ts'
import { EnteredAbsences } from './EnteredAbsences.ts'
import { MOST_AT_ONCE } from './limits.ts'

export const enterAbsences = defineEndpoint({
  method: 'post',
  path: '/api/organisation/absences',
  summary: 'Enter days away, your own or a colleague’s; what rests on a person who is away today moves on at once',
  audience: 'signedIn',
  body: z.strictObject({
    /** Left out: the caller. */
    userId: UserId.optional(),
    substituteId: UserId.nullable(),
    absences: z
      .array(
        z.strictObject({
          from: z.iso.date(),
          /** The last day away. */
          until: z.iso.date(),
          /** The calendar's entry, where it was brought from one: bringing it again changes it. */
          calendarUid: CalendarUid.nullable(),
        }),
      )
      .min(1)
      .max(MOST_AT_ONCE),
  }),
  response: EnteredAbsences,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'person.not_found',
    'absence.substitute_unfit',
    'absence.days_order',
    'absence.too_long',
  ],
})
