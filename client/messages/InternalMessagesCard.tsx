import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { IconLock } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { documentsTexts } from '#shared/documents/documentsTexts.ts'
import { internalTexts } from '#shared/messages/internalTexts.ts'
import { listInternalMessages } from '#shared/messages/listInternalMessages.ts'
import { messagesTexts } from '#shared/messages/messagesTexts.ts'
import { writingTexts } from '#shared/messages/writingTexts.ts'
import { useSession } from '../access/useSession.ts'
import { pagesFor } from '../api/pagesFor.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { MoreButton } from '../components/MoreButton.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { InternalComposer } from './InternalComposer.tsx'
import { InternalItem } from './InternalItem.tsx'
import { Thread } from './Thread.ts'
import { ThreadCard } from './ThreadCard.ts'
import { useComposer } from './useComposer.ts'

addTexts({ ...documentsTexts, ...messagesTexts, ...writingTexts, ...internalTexts })

/** The thread among the viewer's own organisation's people; nothing at all for whoever acts for none. */
export const InternalMessagesCard = ({ matterId }: { matterId: string }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const { organisation } = useSession().actor
  const composer = useComposer(`organisation.${matterId}`)
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...pagesFor(listInternalMessages, { matterId: matterId as never }),
    enabled: organisation !== null,
  })
  const head = data?.pages[0]
  const messages = (data?.pages ?? []).flatMap(({ items }) => items).reverse()
  if (!organisation || (head && !head.mayWrite && messages.length === 0)) return null
  const name = organisation.name[language]
  const close = () => {
    composer.leave()
    heading.current?.focus({ preventScroll: true })
  }
  return (
    <ThreadCard $inside aria-labelledby={id}>
      <header>
        <CardTitle id={id} ref={heading} tabIndex={-1}>
          <IconLock aria-hidden="true" />
          {text('messages.internal.title', { organisation: name })}
        </CardTitle>
      </header>
      <p>{text('messages.internal.what')}</p>
      {isPending ? (
        <Waiting label={text('messages.loading')}>
          <SkeletonLines widths={['30%', '70%', '40%']} />
        </Waiting>
      ) : null}
      {error && !head ? <FailedState error={error} title={text('messages.failed')} retry={() => refetch()} /> : null}
      {head && messages.length === 0 ? <EmptyState title={text('messages.internal.empty')} /> : null}
      {hasNextPage ? (
        <MoreButton label={text('messages.earlier')} waits={isFetchingNextPage} onMore={() => fetchNextPage()} />
      ) : null}
      {messages.length > 0 ? (
        <Thread aria-label={text('messages.internal.list')}>
          {messages.map((message) => (
            <InternalItem key={message.messageId} message={message} />
          ))}
        </Thread>
      ) : null}
      {head?.mayWrite && composer.isOpen ? (
        <InternalComposer matterId={matterId} customerId={head.customerId} organisation={name} onClose={close} />
      ) : null}
      {head?.mayWrite && !composer.isOpen ? (
        <div>
          <Button variant="secondary" icon={<IconLock />} onClick={composer.begin}>
            {text('messages.internal.write')}
          </Button>
        </div>
      ) : null}
    </ThreadCard>
  )
}
