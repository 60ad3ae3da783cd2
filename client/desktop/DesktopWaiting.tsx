import { Card } from '../components/Card.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'

/** The desk on its way. */
export const DesktopWaiting = () => (
  <Waiting label={useText()('shell.loading')}>
    <Card as="div">
      <SkeletonLines widths={['30%', '80%', '50%', '80%', '50%']} />
    </Card>
  </Waiting>
)
