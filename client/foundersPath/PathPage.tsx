import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { pathTexts } from '#shared/foundersPath/pathTexts.ts'
import { permitTexts } from '#shared/foundersPath/permitTexts.ts'
import { ApiError } from '../api/ApiError.ts'
import { useLive } from '../api/useLive.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { PathChooser } from './PathChooser.tsx'
import { PathList } from './PathList.tsx'
import { PathProgress } from './PathProgress.tsx'
import { PermitBundleCard } from './PermitBundleCard.tsx'
import { pathQuery } from './pathQuery.ts'

addTexts({ ...pathTexts, ...permitTexts })

const Column = styled(Page)`
  max-width: 820px;
`
const FORBIDDEN = 403

/** The path of the customer that one acts for: what to do, in which order, how far it is. */
export const PathPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  useLive(own?.customerId)
  const { data, error, isPending, refetch } = useQuery({
    ...pathQuery(own?.customerId ?? ''),
    enabled: own !== undefined,
  })
  if (!own) return <NoRight />
  const isClosed = error instanceof ApiError && error.status === FORBIDDEN
  return (
    <Column>
      <div>
        <PageTitle title={text('path.title')} />
        {isClosed ? null : <Quiet as="p">{text(data && !data.mayChange ? 'path.lead.reader' : 'path.lead')}</Quiet>}
      </div>
      {isPending ? (
        <Waiting label={text('path.loading')}>
          <Card as="div">
            <SkeletonLines widths={['50%', '70%', '40%', '60%']} />
          </Card>
        </Waiting>
      ) : null}
      {isClosed ? <EmptyState title={text('path.closed')}>{text('path.closed.how')}</EmptyState> : null}
      {error && !data && !isClosed ? (
        <FailedState error={error} title={text('path.failed')} retry={() => refetch()} />
      ) : null}
      {data ? (
        <>
          <Card as="div">
            <PathProgress path={data} />
          </Card>
          <PathChooser path={data} />
          <PathList path={data} />
          <PermitBundleCard path={data} />
        </>
      ) : null}
    </Column>
  )
}
