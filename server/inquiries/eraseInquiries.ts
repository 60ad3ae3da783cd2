import { deleteBatch } from '#server/database/deleteBatch.ts'
import { InquiryModel } from './inquiryModel.ts'

/** Remove inquiries that are closed and were asked before a moment, or those of customers who are gone. Answers how many. */
export const eraseInquiries = (which: { before: Date } | { customerIds: string[] }, limit: number): Promise<number> =>
  deleteBatch(
    InquiryModel,
    'before' in which ? { closed: true, askedAt: { $lt: which.before } } : { customerId: { $in: which.customerIds } },
    limit,
  )
