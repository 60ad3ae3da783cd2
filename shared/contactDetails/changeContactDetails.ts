import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { ContactDetailsAnswer } from './ContactDetailsAnswer.ts'
import { DetailsGiven } from './DetailsGiven.ts'

export const changeContactDetails = defineEndpoint({
  method: 'patch',
  path: '/api/customers/:customerId/contact-details',
  summary: 'Change how you are reached, in which language, and whether your details are protected',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ customerId: CustomerId }),
  body: DetailsGiven.partial(),
  response: ContactDetailsAnswer,
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'customer.not_found',
    'access.denied',
  ],
})
