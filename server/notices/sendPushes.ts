import type { Job } from '#server/jobs/Job.ts'
import { dueReaders } from './dueReaders.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import { NoticeModel } from './noticeModel.ts'
import { pushOffice } from './pushOffice.ts'
import { pushTo } from './pushTo.ts'
import { stillSeen } from './stillSeen.ts'

const EVERY = 2_000
/** Tried again after this (milliseconds) where we fell, or no browser took it, until the notice is this old. */
const AGAIN_AFTER = 60_000
const TOO_OLD = 60 * 60_000

const sendTo = async (to: string, now: Date): Promise<void> => {
  const waiting = { to, readAt: null, pushAt: { $exists: true } }
  const notices = await NoticeModel.find(waiting as object).lean<NoticeRecord[]>()
  const ids = notices.map(({ _id }) => _id)
  const seen = await stillSeen(notices)
  const again = new Date(now.getTime() + AGAIN_AFTER)
  // First that it will be tried again, then the trial: a push can come twice, in the place of the first, and is not lost.
  await NoticeModel.updateMany({ ...waiting, _id: { $in: ids } } as object, { $set: { pushAt: again } })
  const taken = seen.length === 0 || (await pushTo(to, seen))
  const done = taken ? ids : notices.filter(({ at }) => now.getTime() - at.getTime() > TOO_OLD).map(({ _id }) => _id)
  if (done.length > 0) await NoticeModel.updateMany({ _id: { $in: done } } as object, { $unset: { pushAt: 1 } })
}

/** Tell the browsers of those whose notices are due: that there are some, and how many. */
export const sendPushes: Job = {
  name: 'notices.push',
  every: EVERY,
  run: async (now) => {
    if (!pushOffice.settings()) return
    for (const to of await dueReaders('pushAt', now)) await sendTo(to, now)
  },
}
