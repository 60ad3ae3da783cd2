import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { ContactContent } from './ContactContent.ts'
import { Delay } from './Delay.ts'
import { recordedText } from './recordedText.ts'
import { TimelineEvent } from './TimelineEvent.ts'
import { Withholding } from './Withholding.ts'

export const logContact = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/contacts',
  summary: 'Log a contact with a customer, or one meeting with several customers',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: ContactContent.extend({
    /** When it happened; not in the future. */
    occurredAt: z.iso.datetime({ offset: true }),
    class: z.enum(['service', 'own']),
    withheld: Withholding.nullable(),
    /** Kept from the customer itself until a day, by a paragraph that lets it be; for who may withhold. */
    delayed: Delay.nullish(),
    nextStep: z
      .strictObject({ text: recordedText(300).pipe(z.string().min(1)), dueOn: z.iso.date().nullable() })
      .nullable(),
    /** Other customers in the same meeting: each gets its own event, none is named to another. */
    /** The matter in which it happened: one of this customer’s that the caller may read. */
    matterId: MatterId.nullish(),
    otherCustomerIds: z.array(CustomerId).max(20),
  }),
  response: TimelineEvent,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'event.in_future',
    'event.unknown_organisation',
    'event.same_customer',
    'event.own_withheld',
    'event.own_delayed',
    'event.delayed_next_step',
    'event.delay_day',
    'matter.not_found',
  ],
})
