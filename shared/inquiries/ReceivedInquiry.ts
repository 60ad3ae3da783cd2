import { z } from 'zod'
import { Inquiry } from './Inquiry.ts'

/** An inquiry as the organisation that answers it sees it: with the customer's name, and how much of its time is left. */
export const ReceivedInquiry = Inquiry.extend({
  customer: z.object({ customerId: z.string(), name: z.string(), businessId: z.string().nullable() }),
  askedBy: z.string(),
  overdue: z.boolean(),
})
export type ReceivedInquiry = z.infer<typeof ReceivedInquiry>
