import { Card } from '../components/Card.ts'
import { Page } from '../components/Page.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { CompanyColumns } from './CompanyColumns.ts'

/** A company on its way, in the shape of its page. */
export const CompanySkeleton = () => (
  <Waiting label={useText()('company.loading')}>
    <Page>
      <SkeletonLines widths={['35%', '50%', '15%', '60%']} />
      <CompanyColumns>
        <Card as="div" data-area="first">
          <SkeletonLines widths={['60%']} />
        </Card>
        <Card as="div" data-area="side">
          <SkeletonLines widths={['50%', '90%', '70%']} />
        </Card>
        <Card as="div" data-area="main">
          <SkeletonLines widths={['45%', '30%', '90%', '70%']} />
        </Card>
      </CompanyColumns>
    </Page>
  </Waiting>
)
