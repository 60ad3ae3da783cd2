import type { z } from 'zod'
import type { Inquiry } from '#shared/inquiries/Inquiry.ts'
import { InquiryModel, type InquiryRecord } from './inquiryModel.ts'
import { presentInquiry } from './presentInquiry.ts'

/** What the customer has asked about these lines of its ledger, by the line; of several, the latest. */
export const inquiriesAbout = async (
  customerIds: string[],
  entryIds: string[],
): Promise<Map<string, z.input<typeof Inquiry>>> => {
  if (entryIds.length === 0) return new Map()
  const asked = await InquiryModel.find({ entryId: { $in: entryIds }, customerId: { $in: customerIds } })
    .sort({ askedAt: 1 })
    .lean<InquiryRecord[]>()
  return new Map(
    await Promise.all(asked.map(async (record) => [record.entryId ?? '', await presentInquiry(record)] as const)),
  )
}
