import { useQuery } from '@tanstack/react-query'
import { previewBecomeCompany } from '#shared/founders/previewBecomeCompany.ts'
import { queryFor } from '../api/queryFor.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { BecomeForm } from './BecomeForm.tsx'

type Props = { customerId: string; businessId: string }

/** Step 2: a look at all that follows; nothing has changed yet. */
export const BecomeLook = ({ customerId, businessId }: Props) => {
  const text = useText()
  const asked = { customerId: customerId as never, businessId }
  const { data, error, refetch } = useQuery({ ...queryFor(previewBecomeCompany, asked), retry: false })
  return (
    <Page>
      <div>
        <Quiet as="p">{text('become.step', { step: 2 })}</Quiet>
        <PageTitle title={text('become.look')} />
        <Quiet as="p">{[data?.registered?.name, businessId].filter(Boolean).join(' · ')}</Quiet>
      </div>
      {error && !data ? (
        <>
          <FailedState error={error} title={text('become.look.failed')} retry={refetch} />
          <ButtonLink to="/become-company" search={{}}>
            {text('become.back')}
          </ButtonLink>
        </>
      ) : null}
      {data || error ? null : (
        <Waiting label={text('shell.loading')}>
          <Card as="div">
            <SkeletonLines widths={['40%', '70%', '60%', '50%']} />
          </Card>
        </Waiting>
      )}
      {data ? <BecomeForm customerId={customerId} preview={data} /> : null}
    </Page>
  )
}
