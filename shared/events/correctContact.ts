import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { EventId } from '#shared/ids/EventId.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { ContactContent } from './ContactContent.ts'
import { recordedText } from './recordedText.ts'
import { TimelineEvent } from './TimelineEvent.ts'

export const correctContact = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/events/:eventId/corrections',
  summary: 'Correct a contact of your own organisation: a new event, the old one stays visible as corrected',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId, eventId: EventId }),
  body: ContactContent.extend({
    reason: recordedText(300).pipe(z.string().min(1)),
    /** The matter in which it happened; left out: as it was. */
    matterId: MatterId.nullish(),
  }),
  response: TimelineEvent,
  errors: [
    'session.missing',
    'request.invalid',
    'event.not_found',
    'access.denied',
    'event.already_corrected',
    'event.not_a_contact',
    'event.unknown_organisation',
    'matter.not_found',
  ],
})
