import { styled } from 'styled-components'
import { IconCalendar } from 'suomifi-icons'
import type { Message } from '#shared/messages/Message.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useSaySpan } from './useSaySpan.ts'

const Facts = styled.dl`
  display: grid;
  gap: ${tokens.space(1, 3)};
  grid-template-columns: auto minmax(0, 1fr);
  margin: ${tokens.space(1, 0)};
  dt { color: ${tokens.colors.depthDark1}; }
  dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
`
const Calendar = styled.a`
  display: inline-flex;
  gap: ${tokens.space(2)};
  align-items: center;
  min-height: 44px;
  font-weight: 600;
  & > svg { width: 18px; height: 18px; }
`

/** When, where and what is proposed, and the way into one's own calendar. */
export const ProposedFacts = ({ message }: { message: Message }) => {
  const text = useText()
  const { language } = useLanguage()
  const saySpan = useSaySpan()
  const { meeting, proposal } = message
  const time = meeting ?? proposal?.time
  if (!time && !proposal?.service) return null
  return (
    <>
      <Facts>
        {time ? (
          <>
            <dt>{text('messages.time.label')}</dt>
            <dd>{saySpan(time)}</dd>
          </>
        ) : null}
        {meeting ? (
          <>
            <dt>{text('messages.place.label')}</dt>
            <dd>{meeting.place}</dd>
          </>
        ) : null}
        {proposal?.service ? (
          <>
            <dt>{text('messages.service.label')}</dt>
            <dd>{proposal.service.name[language]}</dd>
          </>
        ) : null}
      </Facts>
      {time && !message.cancelledAt ? (
        <Calendar href={`/api/messages/${message.messageId}/calendar`} download>
          <IconCalendar aria-hidden="true" />
          {text('messages.calendar')}
        </Calendar>
      ) : null}
    </>
  )
}
