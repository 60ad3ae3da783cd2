import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { advisersFoundersTexts } from '#shared/founders/advisersFoundersTexts.ts'
import { foundersTexts } from '#shared/founders/foundersTexts.ts'
import { getFounder } from '#shared/founders/getFounder.ts'
import { myDataTexts } from '#shared/oys/myDataTexts.ts'
import { oysTexts } from '#shared/oys/oysTexts.ts'
import { ApiError } from '../api/ApiError.ts'
import { queryFor } from '../api/queryFor.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { FounderView } from './FounderView.tsx'

addTexts({ ...advisersFoundersTexts, ...foundersTexts, ...oysTexts, ...myDataTexts })

const NO_SUCH = [400, 404]

/** A founder by id, as an adviser sees them; once they have a company, its page. */
export const FounderPage = () => {
  const text = useText()
  const { customerId = '' } = useParams({ strict: false })
  const { data, error, isPending, refetch } = useQuery(queryFor(getFounder, { customerId: customerId as never }))
  if (data?.businessId) return <Navigate to="/companies/$businessId" params={{ businessId: data.businessId }} replace />
  if (data) return <FounderView founder={data} key={data.customerId} />
  if (isPending)
    return (
      <Waiting label={text('shell.loading')}>
        <SkeletonLines widths={['40%', '60%', '50%', '70%']} />
      </Waiting>
    )
  if (error instanceof ApiError && NO_SUCH.includes(error.status))
    return (
      <Page>
        <PageTitle title={text('founders.page.missing')} />
        <p>{error.message}</p>
        <ButtonLink to="/founders">{text('founders.page.back')}</ButtonLink>
      </Page>
    )
  return (
    <Page>
      <PageTitle title={text('founders.page.failed')} />
      <FailedState error={error} title={text('founders.page.failed')} retry={() => refetch()} />
    </Page>
  )
}
