import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import type { ReceivedInquiry } from '#shared/inquiries/ReceivedInquiry.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { InquiryRecord } from './inquiryModel.ts'
import { presentInquiry } from './presentInquiry.ts'

/** An inquiry as the organisation that it was sent to sees it, noted for the read log. The asker's name comes with it: they sent it. */
export const presentReceived = async (
  context: Context,
  record: InquiryRecord,
): Promise<z.input<typeof ReceivedInquiry>> => {
  const { _id, customerId, askedBy, closed, dueOn } = record
  recordRead(context, { customerId, recordId: _id, class: 'plan', bases: ['ownRecord'] })
  const customer = await findCustomer(customerId)
  return {
    ...(await presentInquiry(record)),
    customer: { customerId, name: customer?.name ?? '', businessId: customer?.businessId ?? null },
    askedBy: askedBy.name,
    overdue: !closed && dueOn !== null && dueOn < dayInFinland(new Date()),
  }
}
