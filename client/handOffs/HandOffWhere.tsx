import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { usePlaceWords } from './usePlaceWords.ts'

/** Where a hand-off stands: its kind and state, from whom, for whom it waits, and who has taken it. */
export const HandOffWhere = ({ handOff }: { handOff: HandOff }) => {
  const text = useText()
  const { shortDay } = useSayTime()
  const { organisation, whole } = usePlaceWords()
  const { kind, state, from, waitsFor, accepted } = handOff
  const isAsked = kind === 'pullRequest'
  const names = { name: from.person?.name ?? '', organisation: organisation(from) }
  return (
    <>
      <p>
        <Tag>{text(`handOffs.kind.${kind}`)}</Tag>{' '}
        <Tag $tone={state === 'accepted' || state === 'closed' ? 'good' : 'quiet'}>
          {text(`handOffs.state.${state}`)}
        </Tag>
      </p>
      <Quiet as="p">{text(isAsked ? 'handOffs.asker' : 'handOffs.from', names)}</Quiet>
      {accepted && !isAsked ? (
        <Quiet as="p">
          {[
            text('handOffs.takenBy', { name: accepted.by }),
            accepted.contactOn ? text('handOffs.contactOn', { day: shortDay(accepted.contactOn) }) : null,
          ]
            .filter(Boolean)
            .join('. ')}
        </Quiet>
      ) : null}
      {waitsFor && state !== 'accepted' ? (
        <Quiet as="p">{text('handOffs.waitsFor', { place: whole(waitsFor) })}</Quiet>
      ) : null}
    </>
  )
}
