import { Card } from '../components/Card.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'

/** Rows on their way. */
export const CompaniesWaiting = () => (
  <Waiting label={useText()('shell.loading')}>
    <Card as="div">
      <SkeletonLines widths={['60%', '40%', '55%', '35%', '65%', '45%']} />
    </Card>
  </Waiting>
)
