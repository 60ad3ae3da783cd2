import { styled } from 'styled-components'
import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { PrimaryLink } from '../components/PrimaryLink.tsx'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { usePlaceWords } from './usePlaceWords.ts'

const Sheet = styled(Card)`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  h2, h3 { font-size: 18px; line-height: 24px; font-weight: 600; overflow-wrap: anywhere; }
  & > a { ${tokens.narrow} { justify-self: stretch; } }
`

type Props = {
  row: HandOffRow
  /** By what the list stands under. */
  heading: 'h2' | 'h3'
}

/** One of the customer's hand-offs: from where to where, where it stands, and the way to follow or to answer it. */
export const OwnHandOffLine = ({ row, heading: Heading }: Props) => {
  const text = useText()
  const { shortDay, when } = useSayTime()
  const { organisation } = usePlaceWords()
  const { handOffId, need, from, to, state, open, accepted, createdAt, sentAt } = row
  const asks = state === 'awaitingCustomer' && row.may.some((move) => move === 'agree' || move === 'choose')
  const Way = asks ? PrimaryLink : ButtonLink
  const name = text(asks ? 'ownHandOffs.answer' : 'ownHandOffs.follow')
  const ended = { from: organisation(from), to: to ? organisation(to) : '' }
  const over = open || state === 'awaitingCustomer' || state === 'sent' || state === 'moreAsked' || state === 'accepted'
  return (
    <Sheet as="li">
      <Tag $tone={asks ? 'warning' : state === 'accepted' || state === 'closed' ? 'good' : 'quiet'}>
        {state === 'refused' || asks
          ? text(`ownHandOffs.state.${state as 'refused' | 'awaitingCustomer'}`)
          : text(`handOffs.state.${state}`)}
      </Tag>
      <Heading dir="auto">{need ?? text('handOffs.noNeed')}</Heading>
      <span>
        {text('handOffs.way', {
          from: organisation(from),
          to: to ? organisation(to) : text('ownHandOffs.way.choosing'),
        })}
      </span>
      {accepted?.contactOn && open ? (
        <span>{text('ownHandOffs.contact', { name: accepted.by, day: shortDay(accepted.contactOn) })}</span>
      ) : null}
      {over ? null : <span>{text(`ownHandOffs.ended.${state as 'closed'}`, ended)}</span>}
      <Quiet>{when(sentAt ?? createdAt)}</Quiet>
      <Way to="/hand-offs/$handOffId" params={{ handOffId }} aria-label={`${name}: ${need ?? ''}`}>
        {name}
      </Way>
    </Sheet>
  )
}
