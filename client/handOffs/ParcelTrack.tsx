import { styled } from 'styled-components'
import { IconCheck } from 'suomifi-icons'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { trackOf } from './trackOf.ts'
import { usePlaceWords } from './usePlaceWords.ts'

const List = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
  display: grid;
`
const Step = styled.li`
  position: relative;
  display: grid;
  grid-template-columns: 28px minmax(0, 1fr);
  gap: ${tokens.space(3)};
  padding-bottom: ${tokens.space(4)};
  &:not(:last-child)::before {
    content: '';
    position: absolute;
    left: 13px;
    top: 28px;
    bottom: 0;
    width: 2px;
    background: ${tokens.colors.depthLight1};
  }
  &[data-at='done']:not(:last-child)::before { background: ${tokens.colors.highlightBase}; }
  &[data-at='now'] strong { color: ${tokens.colors.highlightDark1}; }
`
const Dot = styled.span`
  display: grid;
  place-items: center;
  width: 28px;
  height: 28px;
  border: 2px solid ${tokens.colors.depthLight1};
  border-radius: 50%;
  background: ${tokens.colors.whiteBase};
  & > svg { width: 14px; height: 14px; color: ${tokens.colors.whiteBase}; }
  [data-at='done'] > & { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightBase}; }
  [data-at='now'] > & { border-color: ${tokens.colors.highlightBase}; box-shadow: inset 0 0 0 5px ${tokens.colors.whiteBase}, inset 0 0 0 14px ${tokens.colors.highlightBase}; }
`

/** The way of a hand-off as of a parcel: what is behind, where it is now, what is to come. */
export const ParcelTrack = ({ handOff }: { handOff: HandOffRow }) => {
  const text = useText()
  const { when } = useSayTime()
  const { organisation } = usePlaceWords()
  const to = handOff.to ? organisation(handOff.to) : text('ownHandOffs.track.chosen')
  const name = handOff.kind === 'pullRequest' ? organisation(handOff.from) : to
  return (
    <List aria-label={text('ownHandOffs.track')}>
      {trackOf(handOff).map(({ stop, at, moment }) => (
        <Step key={stop} data-at={at} aria-current={at === 'now' ? 'step' : undefined}>
          <Dot>{at === 'done' ? <IconCheck /> : null}</Dot>
          <div>
            <strong>
              {text(
                handOff.kind === 'pullRequest' && stop === 'sent'
                  ? 'ownHandOffs.track.asking'
                  : `ownHandOffs.track.${stop}`,
                {
                  to: handOff.kind === 'pullRequest' ? to : name,
                },
              )}
            </strong>
            <VisuallyHidden>, {text(`ownHandOffs.track.${at}`)}</VisuallyHidden>
            {moment ? <Quiet as="div">{when(moment)}</Quiet> : null}
          </div>
        </Step>
      ))}
    </List>
  )
}
