import { styled } from 'styled-components'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { HandOffBasis } from './HandOffBasis.tsx'
import { usePlaceWords } from './usePlaceWords.ts'

const Lines = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
`
const Tags = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

/** Where a hand-off stands: its kind and state, from whom, for whom it waits, and who has taken it. */
export const HandOffWhere = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const { shortDay, when } = useSayTime()
  const { organisation, whole } = usePlaceWords()
  const { kind, state, from, waitsFor, accepted, customer, sentAt, createdAt, open } = handOff
  const isAsked = kind === 'pullRequest'
  const names = { name: from.person?.name ?? '', organisation: organisation(from) }
  const waits = () => {
    if (!waitsFor || state === 'accepted') return null
    return waitsFor.person?.me ? text('handOffs.waitsForYou') : text('handOffs.waitsFor', { place: whole(waitsFor) })
  }
  const lines = [
    [customer.name, customer.businessId].filter(Boolean).join(' · '),
    [text(isAsked ? 'handOffs.asker' : 'handOffs.from', names), when(sentAt ?? createdAt)].join(' · '),
    accepted && !isAsked
      ? [
          text('handOffs.takenBy', { name: accepted.by }),
          open && accepted.contactOn ? text('handOffs.contactOn', { day: shortDay(accepted.contactOn) }) : null,
        ]
          .filter(Boolean)
          .join(' · ')
      : null,
    waits(),
  ]
  return (
    <Lines>
      <Tags>
        <Tag>{text(`handOffs.kind.${kind}`)}</Tag>
        <Tag $tone={state === 'accepted' || state === 'closed' ? 'good' : 'quiet'}>
          {text(`handOffs.state.${state}`)}
        </Tag>
      </Tags>
      {lines.map((line) => (line ? <Quiet key={line}>{line}</Quiet> : null))}
      <HandOffBasis handOff={handOff} />
    </Lines>
  )
}
