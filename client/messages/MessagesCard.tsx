import { useId, useRef } from 'react'
import { IconMessage } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { documentsTexts } from '#shared/documents/documentsTexts.ts'
import { messagesTexts } from '#shared/messages/messagesTexts.ts'
import { writingTexts } from '#shared/messages/writingTexts.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { MoreButton } from '../components/MoreButton.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Tag } from '../components/Tag.ts'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { MessageComposer } from './MessageComposer.tsx'
import { MessageItem } from './MessageItem.tsx'
import type { MessageVoice } from './MessageVoice.ts'
import { Thread } from './Thread.ts'
import { ThreadCard } from './ThreadCard.ts'
import { useComposer } from './useComposer.ts'
import { useNoteRead } from './useNoteRead.ts'
import { useThread } from './useThread.ts'

addTexts({ ...documentsTexts, ...messagesTexts, ...writingTexts })

type Props = { matterId: string; voice: MessageVoice }

/** The thread between the customer and advisers, on the matter's page of either side. */
export const MessagesCard = ({ matterId, voice }: Props) => {
  const text = useText()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { head, messages, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useThread(matterId)
  const composer = useComposer(`customer.${matterId}`)
  useNoteRead({
    ...{ matterId, customerId: head?.customerId ?? '', unread: head?.unread ?? 0 },
    latest: messages.at(-1)?.messageId,
  })
  const close = () => {
    composer.leave()
    heading.current?.focus({ preventScroll: true })
  }
  // Who may neither read any nor write any (10 §, the books) is not shown that there could be some.
  if (head && !head.mayWrite && messages.length === 0) return null
  return (
    <ThreadCard aria-labelledby={id}>
      <header>
        <CardTitle id={id} ref={heading} tabIndex={-1}>
          <IconMessage aria-hidden="true" />
          {text(`messages.title.${voice}`)}
        </CardTitle>
        {head && head.unread > 0 ? <Tag $tone="warning">{text('messages.unread', { count: head.unread })}</Tag> : null}
      </header>
      {isPending ? (
        <Waiting label={text('messages.loading')}>
          <SkeletonLines widths={['30%', '70%', '40%', '60%']} />
        </Waiting>
      ) : null}
      {error && !head ? <FailedState error={error} title={text('messages.failed')} retry={() => refetch()} /> : null}
      {head && messages.length === 0 ? (
        <EmptyState title={text('messages.empty')}>{text(`messages.empty.${voice}`)}</EmptyState>
      ) : null}
      {hasNextPage ? (
        <MoreButton label={text('messages.earlier')} waits={isFetchingNextPage} onMore={() => fetchNextPage()} />
      ) : null}
      {head && messages.length > 0 ? (
        <Thread aria-label={text('messages.list')}>
          {messages.map((message) => (
            <MessageItem
              key={message.messageId}
              message={message}
              customerId={head.customerId}
              voice={voice}
              onAnswered={() => heading.current?.focus({ preventScroll: true })}
            />
          ))}
        </Thread>
      ) : null}
      {head?.mayWrite && composer.isOpen ? (
        <MessageComposer matterId={matterId} voice={voice} head={head} onClose={close} />
      ) : null}
      {head?.mayWrite && !composer.isOpen ? (
        <div>
          <Button variant={voice === 'customer' ? 'default' : 'secondary'} onClick={composer.begin}>
            {text(`messages.write.${voice}`)}
          </Button>
        </div>
      ) : null}
    </ThreadCard>
  )
}
