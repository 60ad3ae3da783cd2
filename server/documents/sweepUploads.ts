import { sweepBytes } from '#server/database/bytes/sweepBytes.ts'
import type { Job } from '#server/jobs/Job.ts'

const QUARTER_OF_AN_HOUR = 15 * 60_000
/** Files of one run; the rest wait for the next. */
const BATCH = 100

/** Files that were sent and never came to belong to anything, and what a removal that was cut off left. */
export const sweepUploads: Job = {
  name: 'sweepUploads',
  every: QUARTER_OF_AN_HOUR,
  async run(now) {
    await sweepBytes(now, BATCH)
  },
}
