import { eraseReads } from '#server/access/eraseReads.ts'
import { eraseBreakGlass } from '#server/breakGlass/eraseBreakGlass.ts'
import { eraseBreakGlassHolders } from '#server/breakGlass/eraseBreakGlassHolders.ts'
import { eraseMerges } from '#server/founders/eraseMerges.ts'
import { eraseGrants } from '#server/grants/eraseGrants.ts'
import { eraseHandOffs } from '#server/handOffs/eraseHandOffs.ts'
import { eraseInquiries } from '#server/inquiries/eraseInquiries.ts'
import { eraseOrganisationEvents } from '#server/organisations/eraseOrganisationEvents.ts'
import { eraseClocks } from '#server/promise/eraseClocks.ts'
import { eraseEscalations } from '#server/promise/eraseEscalations.ts'
import { SERVICE_YEARS } from '../limits.ts'
import type { Sweep } from '../Sweep.ts'
import { yearsBefore } from '../yearsBefore.ts'

/** What is over between customers and organisations, and who looked at what: five years after it ended. */
export const dealings: Sweep = {
  name: 'dealings',
  paragraph: '293/2017 9 §',
  async step(now, limit) {
    const before = yearsBefore(now, SERVICE_YEARS)
    const removed = await Promise.all([
      eraseGrants({ before }, limit),
      eraseInquiries({ before }, limit),
      eraseHandOffs({ before }, limit),
      eraseClocks({ before }, limit),
      eraseEscalations({ before }, limit),
      eraseBreakGlass({ before }, limit),
      eraseBreakGlassHolders(before, limit),
      eraseMerges({ before }, limit),
      eraseOrganisationEvents(before, limit),
      eraseReads({ before }, limit),
    ])
    return { seen: Math.max(...removed), removed: removed.reduce((sum, one) => sum + one, 0) }
  },
}
