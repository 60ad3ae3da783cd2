import { lazy, memo, Suspense, useEffect, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import {
  IconCalendarChecked,
  IconChatQuestion,
  IconFileGeneric,
  IconMandatesGrant,
  IconRegisters,
  IconWarning,
} from 'suomifi-icons'
import { contactIn } from '#shared/events/contactIn.ts'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { LinkButton } from '../components/LinkButton.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { CompanyChangeBody } from './CompanyChangeBody.tsx'
import { ContactBody } from './ContactBody.tsx'
import { channelIcons } from './channelIcons.ts'
import { EventBasis } from './EventBasis.tsx'
import { EventFrame } from './EventFrame.tsx'
import { EventNotices } from './EventNotices.tsx'
import { EventTitle } from './EventTitle.tsx'
import { eventWords } from './eventWords.ts'
import { FactBody } from './FactBody.tsx'
import type { Shown } from './Shown.ts'
import { useAuthorWords } from './useAuthorWords.ts'
import { useSayTime } from './useSayTime.ts'
import type { Voice } from './Voice.ts'

const CorrectionForm = lazy(() =>
  import('./CorrectionForm.tsx').then(({ CorrectionForm }) => ({ default: CorrectionForm })),
)
const WrongFact = lazy(() => import('../oys/WrongFact.tsx').then(({ WrongFact }) => ({ default: WrongFact })))

const WithholdingForm = lazy(() =>
  import('./WithholdingForm.tsx').then(({ WithholdingForm }) => ({ default: WithholdingForm })),
)

const Foot = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: baseline;
  gap: ${tokens.space(0, 4)};
`

type Props = {
  event: TimelineEvent
  original: TimelineEvent | undefined
  voice: Voice
  /** Asked to be seen: it takes the focus and is marked. */
  shown: Shown | undefined
  onShow: (eventId: string) => void
}

const iconOf = ({ fact }: TimelineEvent) => {
  const contact = contactIn(fact)
  if (contact) return channelIcons[contact.channel]
  if (fact.type.startsWith('breakGlass.')) return IconWarning
  if (fact.type.startsWith('inquiry.')) return IconChatQuestion
  if (fact.type === 'nextStep.changed') return IconCalendarChecked
  if (fact.type.startsWith('matter.')) return IconFileGeneric
  return fact.type.startsWith('grant.') || fact.type.startsWith('access.') ? IconMandatesGrant : IconRegisters
}

/** One event of the timeline, with who wrote it and why the viewer sees it. */
export const EventCard = memo(({ event, original, voice, shown, onShow }: Props) => {
  const text = useText()
  const authorWords = useAuthorWords()
  const { clock } = useSayTime()
  const id = useId()
  const article = useRef<HTMLElement>(null)
  const [correcting, setCorrecting] = useState(false)
  const [withholding, setWithholding] = useState(false)
  useEffect(() => {
    if (shown) article.current?.focus({ preventScroll: true })
  }, [shown])
  const { fact, occurredAt } = event
  const contact = contactIn(fact)
  const Icon = iconOf(event)
  return (
    <EventFrame icon={<Icon />} titleId={id} lit={shown !== undefined} ref={article}>
      <EventTitle
        id={id}
        title={eventWords(text, fact)}
        corrected={event.correctedBy !== null}
        at={{ instant: occurredAt, said: clock(occurredAt) }}
      />
      <Quiet>
        {authorWords(event)}
        {contact && contact.who.length > 0 ? (
          <bdi> · {text('events.event.who', { names: contact.who.join(', ') })}</bdi>
        ) : null}
      </Quiet>
      {contact ? (
        <ContactBody contact={contact} nextStep={fact.type === 'contact.logged' ? fact.content.nextStep : null} />
      ) : null}
      {fact.type === 'company.changed' ? <CompanyChangeBody changes={fact.content.changes} /> : null}
      <FactBody fact={fact} />
      <EventNotices event={event} original={original} voice={voice} onShow={onShow} />
      <Foot>
        <EventBasis record={event} voice={voice} />
        {event.mayCorrect && !event.correctedBy && contact && !correcting ? (
          <LinkButton type="button" onClick={() => setCorrecting(true)}>
            {text('events.correction.open')}
          </LinkButton>
        ) : null}
        {event.mayWithhold && contact && !withholding ? (
          <LinkButton type="button" onClick={() => setWithholding(true)}>
            {text(event.withheld ? 'events.withholding.review' : 'events.withholding.open')}
          </LinkButton>
        ) : null}
        {voice === 'customer' && contact && event.author?.organisation && !event.correctedBy ? (
          <Suspense>
            <WrongFact
              customerId={event.customerId}
              fact={{ kind: 'event', id: event.eventId, field: 'subject' }}
              what={contact.subject}
            />
          </Suspense>
        ) : null}
      </Foot>
      {correcting && contact ? (
        <Suspense>
          <CorrectionForm event={event} contact={contact} onClose={() => setCorrecting(false)} onShow={onShow} />
        </Suspense>
      ) : null}
      {withholding ? (
        <Suspense>
          <WithholdingForm event={event} onClose={() => setWithholding(false)} />
        </Suspense>
      ) : null}
    </EventFrame>
  )
})
