import { notifyCustomer } from '#server/contactDetails/notifyCustomer.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { answerInquiry as contract } from '#shared/inquiries/answerInquiry.ts'
import { inquiriesMailTexts } from '#shared/inquiries/inquiriesMailTexts.ts'
import { answererOf } from './answererOf.ts'
import { InquiryModel, type InquiryRecord } from './inquiryModel.ts'
import { presentReceived } from './presentReceived.ts'

/** Answer for the organisation: why somebody looked, or whether what the customer found wrong was corrected. Once. */
export const answerInquiry: Handler<typeof contract> = async (context, { inquiryId, outcome, text }) => {
  const organisation = answererOf(context.actor)
  const inquiry = await InquiryModel.findOne({
    _id: inquiryId,
    organisationId: organisation.id,
  }).lean<InquiryRecord>()
  if (!inquiry) throw new Refusal('inquiry.not_found')
  if ((inquiry.kind === 'why') !== (outcome === 'answered')) throw new Refusal('inquiry.outcome')
  const { userId, name } = context.actor
  const answer = { userId, name, at: new Date(), text }
  const { matchedCount } = await InquiryModel.updateOne(
    { _id: inquiryId, closed: false },
    { $set: { answer, state: outcome, closed: true } },
  )
  if (matchedCount === 0) throw new Refusal('inquiry.already_answered')
  await recordEvent(context, {
    customerId: inquiry.customerId,
    class: 'plan',
    fact: { type: 'inquiry.answered', content: { inquiryId, kind: inquiry.kind, by: organisation.name.fi, text } },
  })
  const { answeredSubject, answeredLine } = inquiriesMailTexts
  await notifyCustomer(inquiry.customerId, {
    subject: answeredSubject,
    lines: [answeredLine],
    values: { organisation: organisation.name },
    link: '/ledger',
  })
  return presentReceived(context, { ...inquiry, answer, state: outcome, closed: true })
}
