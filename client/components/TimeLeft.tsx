import { styled } from 'styled-components'
import { IconClock } from 'suomifi-icons'
import { tokens } from '../theme/tokens.ts'

const WHOLE = 100

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
`
const Words = styled.span`
  display: flex;
  gap: ${tokens.space(2)};
  align-items: baseline;
  color: ${tokens.colors.depthDark1};
  & > svg { flex: none; width: 16px; height: 16px; align-self: start; margin-top: 4px; }
  &[data-late='true'] { color: ${tokens.colors.alertBase}; font-weight: 600; }
`
const Bar = styled.span<{ $share: number; $late: boolean }>`
  display: block;
  height: 6px;
  max-width: 320px;
  border-radius: 3px;
  background: linear-gradient(
    to right,
    ${({ $late }) => ($late ? tokens.colors.alertBase : tokens.colors.highlightBase)} ${({ $share }) => $share}%,
    ${tokens.colors.depthLight2} ${({ $share }) => $share}%
  );
`

type Props = {
  /** What is left of the whole, 0 to 1; null: nothing counts, words alone. */
  left: number | null
  words: string
  late: boolean
}

/** Time as what is left: a bar that empties, and words; red only when it is late or nearly. */
export const TimeLeft = ({ left, words, late }: Props) => (
  <Frame>
    <Words data-late={late}>
      <IconClock />
      {words}
    </Words>
    {left === null ? null : (
      <Bar aria-hidden="true" $late={late} $share={left === 0 ? WHOLE : Math.round(left * WHOLE)} />
    )}
  </Frame>
)
