import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { InlineAlert } from 'suomifi-ui-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { listMessages } from '#shared/messages/listMessages.ts'
import { storeAttachment } from '#shared/messages/storeAttachment.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { uploadFile } from '../api/uploadFile.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { ComposerActions } from './ComposerActions.tsx'
import { ComposerForm } from './ComposerForm.ts'
import { MessageFields } from './MessageFields.tsx'
import type { MessageVoice } from './MessageVoice.ts'
import { nothingProposed } from './nothingProposed.ts'
import { ProposalFields } from './ProposalFields.tsx'
import { proposalProblems } from './proposalProblems.ts'
import { TemplatePick } from './TemplatePick.tsx'
import { useMessageDraft } from './useMessageDraft.ts'
import { useSendMessage } from './useSendMessage.ts'
import { WhoReads } from './WhoReads.tsx'

type Props = {
  matterId: string
  voice: MessageVoice
  head: OutputOf<typeof listMessages>
  onClose: () => void
}

/** Write into the thread between the customer and advisers; who will read it stands beside the button, which says the same. */
export const MessageComposer = ({ matterId, voice, head, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { today } = useSayTime()
  const form = useRef<HTMLFormElement>(null)
  const queryClient = useQueryClient()
  const { draft, setDraft, clearDraft, sending } = useMessageDraft(`customerMessage.${matterId}`, (file, way) =>
    uploadFile(storeAttachment, { matterId: matterId as never }, { file, ...way }),
  )
  const [proposing, setProposing] = useState(nothingProposed)
  const [tried, setTried] = useState(false)
  const command = useSendMessage(matterId)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])

  const lacks = proposalProblems(proposing, today)
  const isEmpty = draft.text.trim() === ''
  const isSending = sending.uploads.some(({ state }) => state !== 'failed')
  const said = Object.fromEntries(Object.entries(tried ? lacks : {}).map(([field, key]) => [field, text(key)]))
  const submit = () => {
    setTried(true)
    if (isEmpty || isSending || Object.keys(lacks).length > 0 || command.isPending) return
    command.send(draft, proposing, today, () => {
      confirmDone(text(proposing.kind === 'message' ? 'messages.sent' : `messages.sent.${proposing.kind}`))
      clearDraft()
      void invalidateCustomer(queryClient, head.customerId)
      onClose()
    })
  }
  const organisations = head.readers.map(({ name }) => name[language]).join(', ')
  return (
    <ComposerForm
      ref={form}
      noValidate
      aria-label={text(`messages.compose.${voice}`)}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {head.mayPropose ? <ProposalFields proposing={proposing} onChange={setProposing} problems={said} /> : null}
      {head.mayPropose ? (
        <TemplatePick
          language={head.language ?? 'fi'}
          onPick={(words) => setDraft((before) => ({ ...before, text: words }))}
        />
      ) : null}
      <MessageFields
        label={text(`messages.compose.${voice}`)}
        draft={draft}
        onDraft={setDraft}
        sending={sending}
        problems={{
          text: tried && isEmpty ? text('messages.problem.text') : undefined,
          attachmentIds: tried && isSending ? text('messages.problem.sending') : undefined,
        }}
      />
      <WhoReads id={`${id}-who`}>
        {text(`messages.who.${voice}`, { customer: head.customerName, organisations })}
      </WhoReads>
      {head.reach === 'none' ? <InlineAlert status="warning">{text('messages.reach.none')}</InlineAlert> : null}
      {head.reach === 'email' || head.reach === 'suomifi' ? (
        <Quiet>{text(`messages.reach.${head.reach}`)}</Quiet>
      ) : null}
      <ComposerActions
        send={text(`messages.send.${voice}`)}
        describedBy={`${id}-who`}
        sending={command.isPending}
        error={command.errorOf(proposing.kind)}
        onCancel={onClose}
      />
    </ComposerForm>
  )
}
