import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { Inquiry } from './Inquiry.ts'
import { LONGEST_INQUIRY } from './inquiryLimits.ts'
import { WrongFact } from './WrongFact.ts'

export const requestCorrection = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/corrections',
  summary:
    'Say that a fact about you is wrong: to the organisation that answers for it, or on to the register it comes from',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({ fact: WrongFact, text: recordedText(LONGEST_INQUIRY).pipe(z.string().min(1)) }),
  response: Inquiry,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'inquiry.fact_not_found',
    'inquiry.already_asked',
  ],
})
