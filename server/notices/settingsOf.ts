import { defaultNoticeSettings } from '#shared/notices/defaultNoticeSettings.ts'
import { NoticeSettings } from '#shared/notices/NoticeSettings.ts'
import { NoticeSettingsModel, type StoredSettings } from './noticeSettingsModel.ts'

/** What these people have chosen, by the person; of who hasn't, what holds for everybody. */
export const settingsOf = async (userIds: readonly string[]): Promise<(userId: string) => NoticeSettings> => {
  const stored = await NoticeSettingsModel.find({ _id: { $in: userIds } } as object).lean<StoredSettings[]>()
  const byId = new Map(stored.map(({ _id, ...chosen }) => [_id, NoticeSettings.parse(chosen)]))
  return (userId) => byId.get(userId) ?? defaultNoticeSettings
}
