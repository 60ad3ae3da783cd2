import type { z } from 'zod'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Inquiry } from '#shared/inquiries/Inquiry.ts'
import type { InquiryRecord } from './inquiryModel.ts'

/** An inquiry as both sides see it; the caller has checked which side asks, and notes it for the read log. */
export const presentInquiry = async (record: InquiryRecord): Promise<z.input<typeof Inquiry>> => {
  const { organisationId, look, answer } = record
  return {
    inquiryId: record._id,
    kind: record.kind,
    state: record.state,
    to: organisationId === null ? null : ((await organisationNames()).get(organisationId) ?? null),
    text: record.text,
    askedAt: record.askedAt.toISOString(),
    dueOn: record.dueOn,
    look: look && { ...look, at: look.at.toISOString() },
    fact: record.fact,
    answer: answer && { by: answer.name, at: answer.at.toISOString(), text: answer.text },
  }
}
