import type { StoredAttachment } from '#shared/messages/StoredAttachment.ts'
import { useUploads } from '../documents/useUploads.ts'
import { useDraft } from '../drafts/useDraft.ts'
import { emptyMessage } from './emptyMessage.ts'
import type { MessageDraft } from './MessageDraft.ts'

type Send = Parameters<typeof useUploads<StoredAttachment>>[0]

/** The draft of one thread of one matter, with the files that are on their way to it. */
export const useMessageDraft = (name: string, send: Send) => {
  const [draft, setDraft, clearDraft] = useDraft<MessageDraft>(name, emptyMessage)
  const sending = useUploads<StoredAttachment>(send, (attachment) =>
    setDraft((before) => ({ ...before, attachments: [...before.attachments, attachment] })),
  )
  return { draft, setDraft, clearDraft, sending }
}
