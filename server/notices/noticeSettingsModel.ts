import mongoose, { Schema } from 'mongoose'
import type { NoticeSettings } from '#shared/notices/NoticeSettings.ts'

/** What a person (`_id`) has chosen; who has chosen nothing has no record. */
export type StoredSettings = NoticeSettings & { _id: string }

const schema = new Schema<StoredSettings>(
  {
    _id: String,
    mail: { type: String, required: true },
    push: { type: Boolean, required: true },
    quiet: { type: Schema.Types.Mixed, default: null },
    leftOut: { type: [String], required: true },
    language: { type: String, default: null },
  },
  { collection: 'noticeSettings', versionKey: false },
)

export const NoticeSettingsModel = mongoose.model<StoredSettings>('NoticeSettings', schema)
