import { styled } from 'styled-components'
import { IconClose } from 'suomifi-icons'
import { Button, Textarea } from 'suomifi-ui-components'
import { LONGEST_MESSAGE, MOST_ATTACHMENTS } from '#shared/messages/messageLimits.ts'
import type { StoredAttachment } from '#shared/messages/StoredAttachment.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { FilePick } from '../documents/FilePick.tsx'
import { sayBytes } from '../documents/sayBytes.ts'
import type { useUploads } from '../documents/useUploads.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { MessageDraft } from './MessageDraft.ts'

const Attached = styled.ul`
  list-style: none;
  padding: 0;
  li { display: flex; gap: ${tokens.space(2)}; align-items: center; justify-content: space-between; overflow-wrap: anywhere; }
`

type Props = {
  label: string
  draft: MessageDraft
  onDraft: (draft: MessageDraft) => void
  sending: Pick<ReturnType<typeof useUploads<StoredAttachment>>, 'uploads' | 'add' | 'again' | 'remove'>
  problems: { text?: string | undefined; attachmentIds?: string | undefined }
}

/** What every message has: words, and files that go along. */
export const MessageFields = ({ label, draft, onDraft, sending, problems }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const take = (attachmentId: string) =>
    onDraft({ ...draft, attachments: draft.attachments.filter((one) => one.attachmentId !== attachmentId) })
  return (
    <>
      <Textarea
        labelText={label}
        hintText={text('messages.text.hint')}
        value={draft.text}
        onChange={(event) => onDraft({ ...draft, text: event.target.value })}
        maxLength={LONGEST_MESSAGE}
        dir="auto"
        resize="vertical"
        status={problems.text ? 'error' : 'default'}
        {...(problems.text ? { statusText: problems.text } : {})}
        fullWidth
      />
      {draft.attachments.length < MOST_ATTACHMENTS ? (
        <FilePick
          label={text('messages.attach')}
          uploads={sending.uploads}
          onFiles={sending.add}
          onAgain={sending.again}
          onRemove={sending.remove}
        />
      ) : null}
      {draft.attachments.length > 0 ? (
        <Attached aria-label={text('documents.attached')}>
          {draft.attachments.map(({ attachmentId, name, size }) => (
            <li key={attachmentId}>
              <span>
                {name} ({sayBytes(size, language)})
              </span>
              <Button
                variant="secondaryNoBorder"
                icon={<IconClose />}
                aria-label={text('messages.attach.remove', { name })}
                onClick={() => take(attachmentId)}
              />
            </li>
          ))}
        </Attached>
      ) : null}
      <ProblemLine problem={problems.attachmentIds} />
    </>
  )
}
