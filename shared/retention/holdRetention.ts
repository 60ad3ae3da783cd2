import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'

export const holdRetention = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/retention-holds',
  summary: 'Keep a customer’s personal data for a statutory task until a day, by a paragraph of law',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: z.strictObject({
    /** Of which act and paragraph the task is, e.g. `395/1987 9 §`. */
    paragraph: recordedText(100).pipe(z.string().regex(/\d\s*§/, { error: 'paragraph' })),
    until: z.iso.date(),
  }),
  response: z.object({ customerId: z.string(), paragraph: z.string(), until: z.string() }),
  errors: ['session.missing', 'request.invalid', 'customer.not_found', 'retention.until', 'access.denied'],
})
