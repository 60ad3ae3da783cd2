import { NoticeModel } from './noticeModel.ts'
import { NoticeSettingsModel } from './noticeSettingsModel.ts'
import { PushBrowserModel } from './pushBrowserModel.ts'

/**
 * Forget what a person was told and where they are reached, in the running transaction: all of it, or what they were told in
 * an organisation that they leave. Their browsers go either way: whoever has them at work keeps none.
 */
export const eraseNoticesOf = async (userId: string, organisationId?: string): Promise<void> => {
  await NoticeModel.deleteMany({ to: userId, ...(organisationId ? { organisationId } : {}) })
  await PushBrowserModel.deleteMany({ userId })
  if (!organisationId) await NoticeSettingsModel.deleteOne({ _id: userId })
}
