import { inTransaction } from '#server/database/inTransaction.ts'
import type { Job } from '#server/jobs/Job.ts'
import { mailPeopleWith } from '#server/organisations/mailPeopleWith.ts'
import { inquiriesMailTexts } from '#shared/inquiries/inquiriesMailTexts.ts'
import { addWorkingDays } from '#shared/time/addWorkingDays.ts'
import { InquiryModel, type InquiryRecord } from './inquiryModel.ts'

const QUARTER_OF_AN_HOUR = 15 * 60_000
/** The organisation hears of it this many working days before its time is up. */
const DAYS_BEFORE = 1

/** Once for each inquiry that waits when its clock is about to lapse. */
export const remindAnswerers: Job = {
  name: 'remindAnswerers',
  every: QUARTER_OF_AN_HOUR,
  async run(now) {
    const soon = addWorkingDays(now, DAYS_BEFORE)
    const due = await InquiryModel.find({ closed: false, dueOn: { $lte: soon }, remindedAt: null }).lean<
      InquiryRecord[]
    >()
    for (const { _id, organisationId } of due)
      await inTransaction(async () => {
        // Answered or reminded meanwhile: nothing to say.
        const { matchedCount } = await InquiryModel.updateOne(
          { _id, closed: false, remindedAt: null },
          { $set: { remindedAt: now } },
        )
        if (matchedCount === 0 || organisationId === null) return
        const { dueSubject, dueLine } = inquiriesMailTexts
        await mailPeopleWith(organisationId, 'inquiries.answer', {
          subject: dueSubject,
          line: dueLine,
          link: '/inquiries',
        })
      })
  },
}
