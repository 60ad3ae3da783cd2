import { useId } from 'react'
import type { Message } from '#shared/messages/Message.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { AnswerProposal } from './AnswerProposal.tsx'
import { AttachedFiles } from './AttachedFiles.tsx'
import { Bubble } from './Bubble.ts'
import { CancelMeeting } from './CancelMeeting.tsx'
import type { MessageVoice } from './MessageVoice.ts'
import { ProposedFacts } from './ProposedFacts.tsx'
import { Receipts } from './Receipts.tsx'

type Props = { message: Message; customerId: string; voice: MessageVoice; onAnswered: () => void }

/** One message with the customer: who, when, what is proposed and what came of it, and who has read it. */
export const MessageItem = ({ message, customerId, voice, onAnswered }: Props) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const { by, kind, answer, sentAt, cancelledAt } = message
  const answered = () => {
    if (cancelledAt) return <Tag $tone="warning">{text('messages.cancelled')}</Tag>
    if (!answer) return null
    const word = answer.accepted ? 'yes' : 'no'
    return (
      <Tag $tone={answer.accepted ? 'good' : 'quiet'}>
        {text(voice === 'customer' ? `messages.answered.you.${word}` : `messages.answered.${word}`)}
      </Tag>
    )
  }
  return (
    <Bubble $ours={message.ours} aria-labelledby={id} data-message={message.messageId}>
      <Quiet id={id}>
        {by.organisation
          ? text('messages.by', { name: by.name, organisation: by.organisation.name[language] })
          : text('messages.by.customer', { name: by.name })}
        {' · '}
        <time dateTime={sentAt}>{when(sentAt)}</time>
      </Quiet>
      <div>
        {kind === 'message' ? null : <h3>{text(`messages.kind.${kind}`)}</h3>}
        {message.text ? <p dir="auto">{message.text}</p> : null}
        <ProposedFacts message={message} />
        <AttachedFiles attachments={message.attachments} />
        {answered()}
        {message.mayAnswer ? (
          <AnswerProposal message={message} customerId={customerId} onAnswered={onAnswered} />
        ) : null}
        {message.mayCancel ? (
          <CancelMeeting message={message} customerId={customerId} onCancelled={onAnswered} />
        ) : null}
      </div>
      <Receipts message={message} voice={voice} />
    </Bubble>
  )
}
