import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { EventId } from '#shared/ids/EventId.ts'
import { recordedText } from './recordedText.ts'
import { TimelineEvent } from './TimelineEvent.ts'

export const decideWithholding = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/events/:eventId/withholding',
  summary:
    'Withhold a record of your own organisation from sharing under section 10, review that, or end it (section 6)',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, eventId: EventId }),
  body: z.strictObject({
    withheld: z.boolean(),
    reason: recordedText(300).pipe(z.string().min(1)),
    /** The day when it is looked at again; null where the withholding ends. */
    reviewOn: z.iso.date().nullable(),
  }),
  response: TimelineEvent,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'event.not_found',
    'access.denied',
    'event.own_withheld',
    'event.not_withholdable',
    'event.review_day',
    'event.not_withheld',
  ],
})
