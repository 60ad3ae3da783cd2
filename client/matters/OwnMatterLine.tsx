import { styled } from 'styled-components'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Card } from '../components/Card.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'

const Sheet = styled(Card)`
  position: relative;
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  overflow-wrap: anywhere;
  &[data-waits='true'] { border-top: 3px solid ${tokens.colors.highlightBase}; }
  h3 { font-size: 18px; line-height: 24px; font-weight: 600; }
  /* The whole card is pressed by its name: a big target at the thumb. */
  h3 a { text-decoration: none; color: ${tokens.colors.blackBase}; }
  h3 a::after { content: ''; position: absolute; inset: 0; }
  &:hover h3 a { text-decoration: underline; }
`

/** One of the customer's matters: what, where it stands in plain words, who has it, and what is waited for. */
export const OwnMatterLine = ({ row }: { row: MatterRow }) => {
  const text = useText()
  const { language } = useLanguage()
  const { matterId, need, status, statusReason, responsible, organisation, open, clock, waitsForAnswer } = row
  const waits = open && (status === 'waitingForCustomer' || waitsForAnswer)
  const names = { organisation: organisation.name[language], person: responsible?.name ?? '' }
  return (
    <Sheet as="li" data-waits={waits}>
      <h3>
        <TextLink to="/matters/$matterId" params={{ matterId }} dir="auto">
          {need}
        </TextLink>
      </h3>
      <Tag $tone={status === 'waitingForCustomer' ? 'warning' : open ? 'quiet' : 'good'}>
        {text(`matters.toYou.${status}`)}
      </Tag>
      <Quiet>{text(responsible ? 'myMatters.withPerson' : 'myMatters.with', names)}</Quiet>
      {status === 'waitingForCustomer' && statusReason ? <p dir="auto">{statusReason}</p> : null}
      {waitsForAnswer ? <p>{text('myMatters.answerAsked')}</p> : null}
      {open ? <PromiseLine clock={clock} voice="customer" /> : null}
    </Sheet>
  )
}
