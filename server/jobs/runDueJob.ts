import type { Job } from './Job.ts'
import { JobLeaseModel } from './jobLeaseModel.ts'

/** A process that died holds a job back this long at most, in milliseconds. */
const LEASE = 60_000
const RENEW = 20_000
const TIMES = { lease: LEASE, renew: RENEW }

/**
 * Run a job if it is due and nobody else runs it; answers whether it ran. The lease is renewed while the job runs. A run
 * that throws is due again after its ordinary rest, and throws here.
 */
export const runDueJob = async (job: Job, holder: string, now = new Date(), times = TIMES): Promise<boolean> => {
  const leasedUntil = () => new Date(Date.now() + times.lease)
  await JobLeaseModel.updateOne(
    { _id: job.name },
    {
      $setOnInsert: { holder: null, leasedUntil: new Date(0), dueAt: new Date(0), lastRunAt: null, lastFailure: null },
    },
    { upsert: true },
  )
  const lease = await JobLeaseModel.findOneAndUpdate(
    { _id: job.name, dueAt: { $lte: now }, leasedUntil: { $lt: now } },
    { $set: { holder, leasedUntil: leasedUntil() } },
  ).lean()
  if (!lease) return false
  const renewing = setInterval(() => {
    JobLeaseModel.updateOne({ _id: job.name, holder }, { $set: { leasedUntil: leasedUntil() } }).catch(() => {})
  }, times.renew)
  let lastFailure: string | null = null
  try {
    await job.run(now)
    return true
  } catch (error) {
    lastFailure = error instanceof Error ? error.name : 'unknown'
    throw error
  } finally {
    clearInterval(renewing)
    const ended = new Date()
    await JobLeaseModel.updateOne(
      { _id: job.name, holder },
      {
        $set: {
          ...{ holder: null, leasedUntil: new Date(0), lastRunAt: ended, lastFailure },
          dueAt: new Date(ended.getTime() + job.every),
        },
      },
    )
  }
}
