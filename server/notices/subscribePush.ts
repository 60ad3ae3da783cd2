import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { defaultNoticeSettings } from '#shared/notices/defaultNoticeSettings.ts'
import { MOST_BROWSERS } from '#shared/notices/noticeLimits.ts'
import type { subscribePush as contract } from '#shared/notices/subscribePush.ts'
import { browserIdOf } from './browserIdOf.ts'
import { isPushService } from './isPushService.ts'
import { NoticeSettingsModel } from './noticeSettingsModel.ts'
import { PushBrowserModel } from './pushBrowserModel.ts'
import { pushOffice } from './pushOffice.ts'

/** Take push messages in this browser: from now on it is the caller's, whoever used it before. */
export const subscribePush: Handler<typeof contract> = async ({ actor }, { endpoint, keys, language }) => {
  const settings = pushOffice.settings()
  if (!settings) throw new Refusal('push.unavailable')
  if (!isPushService(endpoint, settings.testHost))
    throw new Refusal('push.service_unknown', { values: { host: new URL(endpoint).host } })
  const { userId } = actor
  await PushBrowserModel.updateOne(
    { _id: browserIdOf(endpoint) },
    { $set: { userId, endpoint, keys, usedAt: new Date(), failures: 0 } },
    { upsert: true },
  )
  const mine = await PushBrowserModel.find({ userId }).sort({ usedAt: -1 }).lean()
  await PushBrowserModel.deleteMany({ _id: { $in: mine.slice(MOST_BROWSERS).map(({ _id }) => _id) } })
  const { language: _none, ...defaults } = defaultNoticeSettings
  await NoticeSettingsModel.updateOne({ _id: userId }, { $setOnInsert: { ...defaults, language } }, { upsert: true })
  return { browsers: Math.min(mine.length, MOST_BROWSERS) }
}
