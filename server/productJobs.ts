import { remindReviewers } from './breakGlass/remindReviewers.ts'
import { sendMails } from './email/sendMails.ts'
import { forgetMerges } from './founders/forgetMerges.ts'
import { countGrantUses } from './grants/countGrantUses.ts'
import { endExpiredGrants } from './grants/endExpiredGrants.ts'
import { remindOfEnds } from './grants/remindOfEnds.ts'
import { remindAnswerers } from './inquiries/remindAnswerers.ts'
import type { Job } from './jobs/Job.ts'
import { checkMandates } from './mandates/checkMandates.ts'
import { retain } from './retention/retain.ts'

/** Everything that the product does by the clock. */
export const productJobs: readonly Job[] = [
  sendMails,
  checkMandates,
  forgetMerges,
  remindReviewers,
  remindAnswerers,
  endExpiredGrants,
  remindOfEnds,
  countGrantUses,
  retain,
]
