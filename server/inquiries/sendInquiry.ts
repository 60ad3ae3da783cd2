import type { Context } from '#server/access/Context.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { mailPeopleWith } from '#server/organisations/mailPeopleWith.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { inquiriesMailTexts } from '#shared/inquiries/inquiriesMailTexts.ts'
import { ANSWER_IN_WORKING_DAYS } from '#shared/inquiries/inquiryLimits.ts'
import { addWorkingDays } from '#shared/time/addWorkingDays.ts'
import { InquiryModel, type InquiryRecord } from './inquiryModel.ts'

type Asked = Pick<InquiryRecord, 'customerId' | 'kind' | 'organisationId' | 'text' | 'entryId' | 'look' | 'fact'>

/** The register that facts without an organisation come from: they are corrected there. */
const REGISTER = 'PRH'

/** Send an inquiry to the organisation that answers for it, with its clock, or on to the register; part of the asking's transaction. */
export const sendInquiry = async (context: Context, asked: Asked): Promise<InquiryRecord> => {
  const { organisationId, customerId, kind, text } = asked
  const askedAt = new Date()
  const forwarded = organisationId === null
  const inquiry: InquiryRecord = {
    ...asked,
    _id: newId('inq'),
    askedBy: { userId: context.actor.userId, name: context.actor.name },
    askedAt,
    dueOn: forwarded ? null : addWorkingDays(askedAt, ANSWER_IN_WORKING_DAYS),
    state: forwarded ? 'forwarded' : 'open',
    closed: forwarded,
    answer: null,
    remindedAt: null,
  }
  await insertDocuments(InquiryModel, [inquiry])
  const to = forwarded ? REGISTER : ((await organisationNames()).get(organisationId)?.name.fi ?? organisationId)
  await recordEvent(context, {
    customerId,
    class: 'plan',
    fact: { type: 'inquiry.asked', content: { inquiryId: inquiry._id, kind, to, text } },
  })
  const { askedSubject, askedLine } = inquiriesMailTexts
  if (!forwarded)
    await mailPeopleWith(organisationId, 'inquiries.answer', {
      subject: askedSubject,
      line: askedLine,
      link: '/inquiries',
    })
  return inquiry
}
