import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { IconClock } from 'suomifi-icons'
import { getPromiseFigures } from '#shared/promise/getPromiseFigures.ts'
import { promiseFiguresTexts } from '#shared/promise/promiseFiguresTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { PublicFrame } from '../app/PublicFrame.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { FiguresTable } from './FiguresTable.tsx'

addTexts(promiseFiguresTexts)

const Main = styled.main`
  display: grid;
  gap: ${tokens.space(6)};
  max-width: 1040px;
  margin: 0 auto;
  padding: ${tokens.space(8, 8, 16)};
  ${tokens.narrow} { padding: ${tokens.space(5, 4, 8)}; }
`

/** How organisations have kept their promise: for anybody, signed in or not. */
export const PromisePage = () => {
  const text = useText()
  const { fullDay } = useSayTime()
  const { data, error, isPending, refetch } = useQuery(queryFor(getPromiseFigures, {}))
  return (
    <PublicFrame>
      <Main id="main" tabIndex={-1}>
        <div>
          <PageTitle title={text('promiseFigures.title')} />
          <p>{text('promiseFigures.lead')}</p>
          {data?.from && data.until ? (
            <Quiet as="p">
              {text('promiseFigures.period', { from: fullDay(data.from), until: fullDay(data.until) })}
            </Quiet>
          ) : null}
        </div>
        {isPending ? (
          <Waiting label={text('promiseFigures.loading')}>
            <SkeletonLines widths={['80%', '70%', '75%', '60%']} />
          </Waiting>
        ) : null}
        {error && !data ? (
          <FailedState error={error} title={text('promiseFigures.failed')} retry={() => refetch()} />
        ) : null}
        {data?.items.length === 0 ? (
          <EmptyState icon={<IconClock />} title={text('promiseFigures.empty')}>
            {text('promiseFigures.empty.what')}
          </EmptyState>
        ) : null}
        {data && data.items.length > 0 ? (
          <>
            <FiguresTable items={data.items} />
            <Quiet as="p">{text('promiseFigures.median.what')}</Quiet>
          </>
        ) : null}
      </Main>
    </PublicFrame>
  )
}
