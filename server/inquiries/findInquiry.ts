import { InquiryModel, type InquiryRecord } from './inquiryModel.ts'

/** An inquiry by its id, for the product's own use: asks no ability. Null: none. */
export const findInquiry = (inquiryId: string): Promise<InquiryRecord | null> =>
  InquiryModel.findById(inquiryId).lean<InquiryRecord>()
