import { styled } from 'styled-components'
import { contactIn } from '#shared/events/contactIn.ts'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { eventWords } from '../events/eventWords.ts'
import { useAuthorWords } from '../events/useAuthorWords.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
  li + li { padding-top: ${tokens.space(3)}; border-top: ${tokens.line}; }
`

/** The events that the receiver would see, with their words, and why. */
export const PreviewEvents = ({ events }: { events: readonly TimelineEvent[] }) => {
  const text = useText()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const authorWords = useAuthorWords()
  if (events.length === 0) return <Quiet as="p">{text('give.look.noEvents')}</Quiet>
  return (
    <List>
      {events.map(({ eventId, fact, author, occurredAt, bases }) => (
        <li key={eventId} data-event={eventId}>
          <strong dir="auto">{eventWords(text, fact)}</strong>
          <Quiet as="div">
            {[author?.organisation?.name[language] ?? authorWords({ author, fact }), when(occurredAt)]
              .filter(Boolean)
              .join(' · ')}
          </Quiet>
          {contactIn(fact)?.text ? <p dir="auto">{contactIn(fact)?.text}</p> : null}
          {bases[0] ? <BasisLine>{text(`access.basis.toCustomer.${bases[0]}`)}</BasisLine> : null}
        </li>
      ))}
    </List>
  )
}
