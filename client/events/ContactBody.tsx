import { styled } from 'styled-components'
import type { ContactContent } from '#shared/events/ContactContent.ts'
import type { EventFact } from '#shared/events/EventFact.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { EventText } from './EventText.tsx'
import { useOrganisationNames } from './useOrganisationNames.ts'
import { useSayTime } from './useSayTime.ts'

const Topics = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1)};
  padding: 0;
  margin: ${tokens.space(1, 0)};
  list-style: none;
`
const Promised = styled.p`
  padding-left: ${tokens.space(3)};
  border-left: 2px solid ${tokens.colors.highlightLight1};
`

type NextStep = Extract<EventFact, { type: 'contact.logged' }>['content']['nextStep']
type Props = { contact: ContactContent; nextStep?: NextStep }

/** What was said and done in a contact. */
export const ContactBody = ({ contact, nextStep }: Props) => {
  const text = useText()
  const nameOf = useOrganisationNames(contact.organisationIds.length > 0)
  const { due } = useSayTime()
  return (
    <>
      {contact.organisationIds.length > 0 ? (
        <Quiet>
          {text('events.event.organisations', { organisations: contact.organisationIds.map(nameOf).join(', ') })}
        </Quiet>
      ) : null}
      {contact.text ? <EventText words={contact.text} /> : null}
      {nextStep ? (
        <Promised>
          {text('events.nextStep.open', { text: nextStep.text })}
          {nextStep.dueOn ? <Quiet> · {text('events.nextStep.due', { day: due(nextStep.dueOn) })}</Quiet> : null}
        </Promised>
      ) : null}
      {contact.topics.length > 0 ? (
        <Topics aria-label={text('events.log.topics')}>
          {contact.topics.map((topic) => (
            <li key={topic}>
              <Tag>{text(`events.topic.${topic}`)}</Tag>
            </li>
          ))}
        </Topics>
      ) : null}
    </>
  )
}
