import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Inquiry } from './Inquiry.ts'
import { LONGEST_INQUIRY } from './inquiryLimits.ts'

export const askWhy = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/inquiries',
  summary: 'Ask the organisation behind a line of your ledger why; it answers in five working days',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({
    /** The line: its id in the ledger. */
    entryId: z.string().regex(/^(?:rdl|evt)_[A-Za-z0-9]{20}$/),
    text: recordedText(LONGEST_INQUIRY).pipe(z.string().min(1)),
  }),
  response: Inquiry,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'inquiry.entry_not_found',
    'inquiry.own_people',
    'inquiry.already_asked',
  ],
})
