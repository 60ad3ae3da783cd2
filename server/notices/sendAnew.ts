import type { NoticeSettings } from '#shared/notices/NoticeSettings.ts'
import { goesOut } from './goesOut.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import { NoticeModel } from './noticeModel.ts'

/** Let what waits to be sent to a person go by what they have chosen now. What they had turned off before stays unsent. */
export const sendAnew = async (userId: string, settings: NoticeSettings): Promise<void> => {
  const now = new Date()
  const waiting = { to: userId, readAt: null, $or: [{ mailAt: { $exists: true } }, { pushAt: { $exists: true } }] }
  const notices = await NoticeModel.find(waiting as object).lean<NoticeRecord[]>()
  if (notices.length === 0) return
  await NoticeModel.bulkWrite(
    notices.map(({ _id, kind, mailAt, pushAt }) => {
      const out = goesOut(kind, settings, now)
      const set = {
        ...(mailAt && out.mailAt ? { mailAt: out.mailAt } : {}),
        ...(pushAt && out.pushAt ? { pushAt: out.pushAt } : {}),
      }
      const unset = { ...(out.mailAt ? {} : { mailAt: 1 as const }), ...(out.pushAt ? {} : { pushAt: 1 as const }) }
      return {
        updateOne: {
          filter: { _id },
          update: {
            ...(Object.keys(set).length > 0 ? { $set: set } : {}),
            ...(Object.keys(unset).length > 0 ? { $unset: unset } : {}),
          },
        },
      }
    }) as never,
  )
}
