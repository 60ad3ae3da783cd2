import { rerouteAway } from './absences/rerouteAway.ts'
import { remindReviewers } from './breakGlass/remindReviewers.ts'
import { sweepUploads } from './documents/sweepUploads.ts'
import { sendMails } from './email/sendMails.ts'
import { forgetMerges } from './founders/forgetMerges.ts'
import { countGrantUses } from './grants/countGrantUses.ts'
import { endExpiredGrants } from './grants/endExpiredGrants.ts'
import { remindOfEnds } from './grants/remindOfEnds.ts'
import { returnStranded } from './handOffs/returnStranded.ts'
import { remindAnswerers } from './inquiries/remindAnswerers.ts'
import type { Job } from './jobs/Job.ts'
import { checkMandates } from './mandates/checkMandates.ts'
import { sendLetters } from './messages/suomifi/sendLetters.ts'
import { sendDigests } from './notices/sendDigests.ts'
import { sendPushes } from './notices/sendPushes.ts'
import { tellEscalations } from './notices/tellEscalations.ts'
import { thinVersions } from './plans/versions/thinVersions.ts'
import { countFigures } from './promise/countFigures.ts'
import { evaluateClocks } from './promise/evaluateClocks.ts'
import { findOrphans } from './promise/findOrphans.ts'
import { retain } from './retention/retain.ts'

/** Everything that the product does by the clock. */
export const productJobs: readonly Job[] = [
  sendMails,
  sendLetters,
  tellEscalations,
  sendDigests,
  sendPushes,
  checkMandates,
  forgetMerges,
  rerouteAway,
  evaluateClocks,
  findOrphans,
  countFigures,
  remindReviewers,
  remindAnswerers,
  endExpiredGrants,
  remindOfEnds,
  countGrantUses,
  sweepUploads,
  thinVersions,
  returnStranded,
  retain,
]
