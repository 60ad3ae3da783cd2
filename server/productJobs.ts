import type { Job } from './jobs/Job.ts'

/** Everything that the product does by the clock. */
export const productJobs: readonly Job[] = []
