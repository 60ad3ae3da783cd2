import type { NoticeSettings } from './NoticeSettings.ts'

/** Of who has chosen nothing: what nobody has read goes out within the hour, by day. */
export const defaultNoticeSettings: NoticeSettings = {
  mail: 'hourly',
  push: true,
  quiet: { from: '20:00', until: '07:00' },
  leftOut: [],
  language: null,
}
