import { z } from 'zod'
import { plainText } from '#shared/contracts/plainText.ts'

/** 6 §: the reason, and the day when the organisation looks at it again. */
export const Withholding = z.strictObject({ reason: plainText(300).pipe(z.string().min(1)), reviewOn: z.iso.date() })

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
    nextStep: z
      .strictObject({ text: plainText(300).pipe(z.string().min(1)), dueOn: z.iso.date().nullable() })
      .nullable(),
    /** Other customers in the same meeting: each gets its own event, none is named to another. */
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
  ],
})
export type Withholding = z.infer<typeof Withholding>
