import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { sendInternalMessage } from '#shared/messages/sendInternalMessage.ts'
import { storeInternalAttachment } from '#shared/messages/storeInternalAttachment.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { uploadFile } from '../api/uploadFile.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { ComposerActions } from './ComposerActions.tsx'
import { ComposerForm } from './ComposerForm.ts'
import { MessageFields } from './MessageFields.tsx'
import { useMessageDraft } from './useMessageDraft.ts'
import { WhoReads } from './WhoReads.tsx'

type Props = { matterId: string; customerId: string; organisation: string; onClose: () => void }

/** Write to colleagues: its own contract, its own draft, its own colour, and the button says to whom. */
export const InternalComposer = ({ matterId, customerId, organisation, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const queryClient = useQueryClient()
  const { draft, setDraft, clearDraft, sending } = useMessageDraft(`internalMessage.${matterId}`, (file, way) =>
    uploadFile(storeInternalAttachment, { matterId: matterId as never }, { file, ...way }),
  )
  const [tried, setTried] = useState(false)
  const command = useCommand(sendInternalMessage)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  const isEmpty = draft.text.trim() === ''
  const isSending = sending.uploads.some(({ state }) => state !== 'failed')
  const submit = () => {
    setTried(true)
    if (isEmpty || isSending || command.isPending) return
    const attachmentIds = draft.attachments.map(({ attachmentId }) => attachmentId) as never[]
    command.mutate(
      { matterId: matterId as never, text: draft.text, attachmentIds },
      {
        onSuccess: () => {
          confirmDone(text('messages.internal.sent'))
          clearDraft()
          void invalidateCustomer(queryClient, customerId)
          onClose()
        },
      },
    )
  }
  return (
    <ComposerForm
      ref={form}
      $inside
      noValidate
      aria-label={text('messages.internal.compose')}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <MessageFields
        label={text('messages.internal.compose')}
        draft={draft}
        onDraft={setDraft}
        sending={sending}
        problems={{
          text: tried && isEmpty ? text('messages.problem.text') : undefined,
          attachmentIds: tried && isSending ? text('messages.problem.sending') : undefined,
        }}
      />
      <WhoReads id={`${id}-who`} inside>
        {text('messages.internal.who', { organisation })}
      </WhoReads>
      <ComposerActions
        send={text('messages.internal.send')}
        describedBy={`${id}-who`}
        sending={command.isPending}
        error={command.error}
        onCancel={onClose}
      />
    </ComposerForm>
  )
}
