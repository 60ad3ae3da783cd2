import { styled } from 'styled-components'
import { Card } from '../components/Card.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Shape = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  & > span { max-width: 120px; }
`
const WIDTHS = [
  ['45%', '30%', '90%', '20%'],
  ['55%', '35%', '80%', '60%', '20%'],
  ['40%', '30%', '20%'],
]

/** A timeline on its way, in the shape of one: a day, and cards under it. */
export const TimelineSkeleton = () => (
  <Waiting label={useText()('events.timeline.loading')}>
    <Shape>
      <SkeletonLines widths={['100%']} />
      {WIDTHS.map((widths) => (
        <Card as="div" key={widths.join()}>
          <SkeletonLines widths={widths} />
        </Card>
      ))}
    </Shape>
  </Waiting>
)
