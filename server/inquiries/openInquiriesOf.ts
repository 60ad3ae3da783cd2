import { InquiryModel } from './inquiryModel.ts'

/** Which of these customers still wait for an answer. */
export const openInquiriesOf = async (customerIds: string[]): Promise<Set<string>> =>
  new Set(await InquiryModel.distinct('customerId', { customerId: { $in: customerIds }, closed: false } as object))
