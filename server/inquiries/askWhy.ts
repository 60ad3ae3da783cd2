import { recordRead } from '#server/access/recordRead.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { askWhy as contract } from '#shared/inquiries/askWhy.ts'
import { InquiryModel } from './inquiryModel.ts'
import { lineOfLedger } from './lineOfLedger.ts'
import { presentInquiry } from './presentInquiry.ts'
import { sendInquiry } from './sendInquiry.ts'

/** Ask why somebody looked at the customer's data, or wrote what they wrote: the organisation behind that line answers. */
export const askWhy: Handler<typeof contract> = async (context, { customerId, entryId, text }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  const line = await lineOfLedger(entryId, recordIdsOf(customer), context.actor)
  if (!line) throw new Refusal('inquiry.entry_not_found')
  if (line.organisationId === null) throw new Refusal('inquiry.own_people')
  if (await InquiryModel.exists({ entryId, closed: false })) throw new Refusal('inquiry.already_asked')
  const { organisationId, ...look } = line
  const asked = await sendInquiry(context, {
    ...{ customerId: customer._id, kind: 'why', organisationId, text, entryId, look, fact: null },
  })
  recordRead(context, { customerId: customer._id, recordId: asked._id, class: 'plan', bases: ['mandate'] })
  return presentInquiry(asked)
}
