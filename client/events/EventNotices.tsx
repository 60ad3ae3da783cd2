import { styled } from 'styled-components'
import { IconEdit, IconLock } from 'suomifi-icons'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { LinkButton } from '../components/LinkButton.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { helsinkiTime } from './helsinkiTime.ts'
import { useSayTime } from './useSayTime.ts'
import type { Voice } from './Voice.ts'

const Notice = styled.p`
  display: flex;
  align-items: baseline;
  gap: ${tokens.space(1)};
  color: ${tokens.colors.depthDark1};
  font-size: 15px;
  & > svg { flex: none; width: 16px; height: 16px; transform: translateY(2px); }
  & > span { min-width: 0; }
  & button { display: inline; padding: 0; }
`

type Props = {
  event: TimelineEvent
  /** The event that this one corrects, when it has been fetched. */
  original: TimelineEvent | undefined
  voice: Voice
  onShow: (eventId: string) => void
}

/** What must be known besides what happened: corrected, a correction, kept from others, or one's own note. */
export const EventNotices = ({ event, original, voice, onShow }: Props) => {
  const text = useText()
  const { when, shortDay, fullDay } = useSayTime()
  const { fact, withheld, delayed, correctedBy } = event
  return (
    <>
      {correctedBy ? (
        <Notice>
          <IconEdit />
          <span>
            {text('events.corrected.tag')}.{' '}
            <LinkButton type="button" onClick={() => onShow(correctedBy)}>
              {text('events.corrected.show')}
            </LinkButton>
          </span>
        </Notice>
      ) : null}
      {fact.type === 'contact.corrected' ? (
        <Notice>
          <IconEdit />
          <span>
            {original
              ? text('events.correction.of', { day: when(original.recordedAt), reason: fact.content.reason })
              : text('events.correction.ofUnknown', { reason: fact.content.reason })}{' '}
            <LinkButton type="button" onClick={() => onShow(fact.content.corrects)}>
              {text('events.correction.showOriginal')}
            </LinkButton>
          </span>
        </Notice>
      ) : null}
      {withheld ? (
        <Notice>
          <IconLock />
          <span>
            {voice === 'customer'
              ? text('events.event.withheldToCustomer')
              : text('events.event.withheld', { reason: withheld.reason, day: shortDay(withheld.reviewOn) })}
          </span>
        </Notice>
      ) : null}
      {delayed ? (
        <Notice>
          <IconLock />
          <span>
            {text(voice === 'customer' ? 'events.delay.noticeToCustomer' : 'events.delay.notice', {
              day: fullDay(helsinkiTime(delayed.until).day),
              paragraph: delayed.paragraph,
            })}
          </span>
        </Notice>
      ) : null}
      {helsinkiTime(event.recordedAt).day === helsinkiTime(event.occurredAt).day ? null : (
        <Notice>{text('events.event.recordedLater', { when: when(event.recordedAt) })}</Notice>
      )}
    </>
  )
}
