import { Card } from '../components/Card.ts'
import { Page } from '../components/Page.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'

/** A page that is still on its way. */
export const PendingPage = () => (
  <Waiting label={useText()('shell.loading')}>
    <Page>
      <SkeletonLines widths={['40%', '60%']} />
      <Card as="div">
        <SkeletonLines widths={['70%', '90%', '50%']} />
      </Card>
    </Page>
  </Waiting>
)
