import type { MessageDraft } from './MessageDraft.ts'

export const emptyMessage: MessageDraft = { text: '', attachments: [] }
