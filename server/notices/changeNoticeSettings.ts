import type { Handler } from '#server/http/Handler.ts'
import type { changeNoticeSettings as contract } from '#shared/notices/changeNoticeSettings.ts'
import { NoticeSettingsModel } from './noticeSettingsModel.ts'
import { presentSettings } from './presentSettings.ts'
import { sendAnew } from './sendAnew.ts'

/** Choose how to be told; what waits to go out goes by the new choice. */
export const changeNoticeSettings: Handler<typeof contract> = async ({ actor }, chosen) => {
  const { mail, push, quiet, leftOut, language } = chosen
  const settings = { mail, push, quiet, leftOut: [...new Set(leftOut)], language }
  await NoticeSettingsModel.updateOne({ _id: actor.userId }, { $set: settings }, { upsert: true })
  await sendAnew(actor.userId, settings)
  return presentSettings(actor.userId)
}
