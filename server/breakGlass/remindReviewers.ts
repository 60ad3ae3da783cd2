import { inTransaction } from '#server/database/inTransaction.ts'
import type { Job } from '#server/jobs/Job.ts'
import { mailPeopleWith } from '#server/organisations/mailPeopleWith.ts'
import { breakGlassMailTexts } from '#shared/breakGlass/breakGlassMailTexts.ts'
import { addWorkingDays } from '#shared/time/addWorkingDays.ts'
import { type BreakGlass, BreakGlassModel } from './breakGlassModel.ts'

const QUARTER_OF_AN_HOUR = 15 * 60_000
/** Reviewers hear of it this many working days before the clock lapses. */
const DAYS_BEFORE = 1

/** Once for each break-glass that nobody has reviewed when its clock is about to lapse. */
export const remindReviewers: Job = {
  name: 'remindReviewers',
  every: QUARTER_OF_AN_HOUR,
  async run(now) {
    const soon = addWorkingDays(now, DAYS_BEFORE)
    const due = await BreakGlassModel.find({
      reviewed: false,
      reviewBy: { $lte: soon },
      remindedAt: null,
    }).lean<BreakGlass[]>()
    for (const { _id, organisationId } of due)
      await inTransaction(async () => {
        // Reviewed or reminded meanwhile: nothing to say.
        const { matchedCount } = await BreakGlassModel.updateOne(
          { _id, reviewed: false, remindedAt: null },
          { $set: { remindedAt: now } },
        )
        if (matchedCount === 0) return
        const { reviewSubject, reviewLine } = breakGlassMailTexts
        await mailPeopleWith(organisationId, 'breakGlass.review', {
          subject: reviewSubject,
          line: reviewLine,
          link: '/reviews',
        })
      })
  },
}
