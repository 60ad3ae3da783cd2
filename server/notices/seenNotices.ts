import type { Customer } from '#server/customers/Customer.ts'
import { lookAtThing } from './lookAtThing.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import type { NoticeViewer } from './NoticeViewer.ts'
import { NoticeModel } from './noticeModel.ts'
import type { SeenThing } from './SeenThing.ts'

export type SeenNotice = { notice: NoticeRecord; seen: SeenThing & { customer: Customer } }
type Position = { at: Date; _id: string }
type Wanted = { filter: object; after: Position | null; limit: number }

/** Read at a time, and in all: what is closed to the reader meanwhile is passed over, but not without end. */
const BATCH = 100
const MOST_READ = 500

const afterPosition = ({ at, _id }: Position): object => ({
  at: { $lte: at },
  $or: [{ at: { $lt: at } }, { _id: { $lt: _id } }],
})

/**
 * Notices of which the reader may still see what they are about, the latest first, asked anew one by one: `limit` at most,
 * and where the next page begins (null: there is none).
 */
export const seenNotices = async (
  viewer: NoticeViewer,
  { filter, after, limit }: Wanted,
): Promise<{ seen: SeenNotice[]; next: Position | null }> => {
  const found: SeenNotice[] = []
  let position = after
  for (let read = 0; read < MOST_READ; ) {
    const notices = await NoticeModel.find({ $and: [filter, position ? afterPosition(position) : {}] })
      .sort({ at: -1, _id: -1 })
      .limit(BATCH)
      .lean<NoticeRecord[]>()
    for (const notice of notices) {
      if (found.length === limit) return { seen: found, next: position }
      const seen = await lookAtThing(viewer, notice)
      if (seen) found.push({ notice, seen })
      position = { at: notice.at, _id: notice._id }
    }
    read += notices.length
    if (notices.length < BATCH) return { seen: found, next: null }
  }
  return { seen: found, next: position }
}
