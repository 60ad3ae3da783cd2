import type { Job } from '#server/jobs/Job.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { VersionRecord } from './VersionRecord.ts'
import { VersionModel } from './versionModel.ts'

const DAY = 24 * 3_600_000
/** So long every version is kept (milliseconds). */
const ALL_KEPT = 30 * DAY
/** Versions of one run; the rest wait for the next. */
const BATCH = 5_000

/** Of the versions that came by themselves, after a month the last of each day stays; what was named, restored or shown stays whole. */
export const thinVersions: Job = {
  name: 'thinVersions',
  every: 6 * 3_600_000,
  async run(now) {
    const before = new Date(now.getTime() - ALL_KEPT)
    const old = await VersionModel.find(
      { kind: 'automatic', ofDay: false, at: { $lt: before } },
      { sectionId: 1, at: 1 },
    )
      .sort({ at: 1 })
      .limit(BATCH)
      .lean<Pick<VersionRecord, '_id' | 'sectionId' | 'at'>[]>()
    const ofDays = Map.groupBy(old, ({ sectionId, at }) => `${sectionId} ${dayInFinland(at)}`)
    const kept = [...ofDays.values()].map((versions) => versions.at(-1)?._id as string)
    const gone = old.map(({ _id }) => _id).filter((id) => !kept.includes(id))
    await VersionModel.deleteMany({ _id: { $in: gone }, kind: 'automatic' })
    await VersionModel.updateMany({ _id: { $in: kept } }, { $set: { ofDay: true } })
  },
}
