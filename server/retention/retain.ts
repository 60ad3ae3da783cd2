import type { Job } from '#server/jobs/Job.ts'
import { runRetention } from './runRetention.ts'

/** Days are what is counted; a backlog is worked off in small parts. */
const EVERY = 15 * 60 * 1000

/** Retention by the clock (9 §). */
export const retain: Job = {
  name: 'retain',
  every: EVERY,
  run: async (now) => {
    await runRetention(now)
  },
}
