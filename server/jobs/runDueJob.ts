import { freeLease } from '#server/leases/freeLease.ts'
import { keepLease } from '#server/leases/keepLease.ts'
import type { LeaseTimes } from '#server/leases/LeaseTimes.ts'
import { takeLease } from '#server/leases/takeLease.ts'
import type { Job } from './Job.ts'
import { JobLeaseModel } from './jobLeaseModel.ts'

const TIMES: LeaseTimes = { lease: 15_000, renew: 4_000 }

/**
 * Run a job if it is due and nobody else runs it; answers whether it ran. The lease is renewed while the job runs. A run
 * that throws is due again after its ordinary rest, and throws here.
 */
export const runDueJob = async (job: Job, holder: string, now = new Date(), times = TIMES): Promise<boolean> => {
  const of = { _id: job.name, dueAt: { $lte: now } }
  const known = await JobLeaseModel.findById(job.name).lean()
  if (known && (known.dueAt > now || known.leasedUntil >= now)) return false
  if (!known)
    await JobLeaseModel.updateOne(
      { _id: job.name },
      { $setOnInsert: { ...freeLease(), dueAt: new Date(0), lastRunAt: null, lastFailure: null } },
      { upsert: true },
    )
  if (!(await takeLease({ model: JobLeaseModel, of, holder, lease: times.lease, now }))) return false
  const kept = keepLease(JobLeaseModel, job.name, holder, times)
  let lastFailure: string | null = null
  try {
    await job.run(now)
    return true
  } catch (error) {
    lastFailure = error instanceof Error ? error.name : 'unknown'
    throw error
  } finally {
    kept.stop()
    const ended = new Date()
    await JobLeaseModel.updateOne(
      { _id: job.name, holder },
      {
        $set: { ...freeLease(), lastRunAt: ended, lastFailure, dueAt: new Date(ended.getTime() + job.every) },
      },
    )
  }
}
