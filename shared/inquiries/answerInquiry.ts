import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { InquiryId } from '#shared/ids/InquiryId.ts'
import { LONGEST_INQUIRY } from './inquiryLimits.ts'
import { ReceivedInquiry } from './ReceivedInquiry.ts'

export const answerInquiry = defineEndpoint({
  method: 'post',
  path: '/api/inquiries/:inquiryId/answer',
  summary: 'Answer a customer’s question, or say whether what they found wrong was corrected',
  audience: 'signedIn',
  params: z.strictObject({ inquiryId: InquiryId }),
  body: z.strictObject({
    /** `answered` to a question; `corrected` or `refused` to a correction. */
    outcome: z.enum(['answered', 'corrected', 'refused']),
    text: recordedText(LONGEST_INQUIRY).pipe(z.string().min(1)),
  }),
  response: ReceivedInquiry,
  errors: [
    'session.missing',
    'request.invalid',
    'access.denied',
    'inquiry.not_found',
    'inquiry.outcome',
    'inquiry.already_answered',
  ],
})
