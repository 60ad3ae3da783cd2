import { z } from 'zod'
import { EmailAddress } from '#shared/contactDetails/EmailAddress.ts'
import { PhoneNumber } from '#shared/contactDetails/PhoneNumber.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'

const LONGEST_NAME = 200

export const meetFounder = defineEndpoint({
  method: 'post',
  path: '/api/founders',
  summary: 'Record a founder met as new: somebody without a business ID who came to the organisation',
  audience: 'signedIn',
  body: z.strictObject({
    name: recordedText(LONGEST_NAME).refine((name) => name.length > 0, { error: 'name_missing' }),
    contact: z.strictObject({
      email: EmailAddress.optional(),
      phone: PhoneNumber.optional(),
    }),
  }),
  response: z.object({ customerId: z.string(), name: z.string() }),
  errors: ['session.missing', 'access.denied'],
})
