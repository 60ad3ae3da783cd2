import type { Handler } from '#server/http/Handler.ts'
import type { getNoticeSettings as contract } from '#shared/notices/getNoticeSettings.ts'
import { presentSettings } from './presentSettings.ts'

/** What the caller has chosen for themselves, in whatever role they act now. */
export const getNoticeSettings: Handler<typeof contract> = ({ actor }) => presentSettings(actor.userId)
