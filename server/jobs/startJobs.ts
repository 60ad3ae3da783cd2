import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Following } from '#server/events/Following.ts'
import type { Job } from './Job.ts'
import { runDueJob } from './runDueJob.ts'

/** How often the clock is looked at, in milliseconds. */
const TICK = 1_000

/** Run these jobs whenever they are due, one after another, until stopped; several processes share them by leases. */
export const startJobs = (jobs: readonly Job[], failed: (job: string, error: unknown) => void): Following => {
  const holder = randomUUID()
  const stopping = new AbortController()
  const run = async () => {
    while (!stopping.signal.aborted) {
      for (const job of jobs) {
        if (stopping.signal.aborted) break
        await runDueJob(job, holder).catch((error) => failed(job.name, error))
      }
      await wait(TICK, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
