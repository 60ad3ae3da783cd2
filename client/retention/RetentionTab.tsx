import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { listRetention } from '#shared/retention/listRetention.ts'
import { retentionTexts } from '#shared/retention/retentionTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ComingTable } from './ComingTable.tsx'
import { HeldTable } from './HeldTable.tsx'

addTexts(retentionTexts)

const Blocks = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
`

/** What of the organisation's records on persons goes and when, and what stays and why; figures and codes, no names. */
export const RetentionTab = () => {
  const text = useText()
  const id = useId()
  const { data, error, refetch } = useQuery(queryFor(listRetention, {}))
  if (error && !data) return <FailedState error={error} title={text('retention.failed')} retry={() => refetch()} />
  return (
    <Blocks>
      <p>
        {text('retention.what')} {text('retention.noNames')}
      </p>
      {data ? (
        <>
          <Card aria-labelledby={`${id}-coming`}>
            <CardTitle id={`${id}-coming`}>{text('retention.coming')}</CardTitle>
            {data.coming.length > 0 ? <ComingTable coming={data.coming} /> : <Quiet>{text('retention.none')}</Quiet>}
          </Card>
          <Card aria-labelledby={`${id}-held`}>
            <CardTitle id={`${id}-held`}>{text('retention.held')}</CardTitle>
            {data.held.length > 0 ? <HeldTable held={data.held} /> : <Quiet>{text('retention.held.none')}</Quiet>}
          </Card>
        </>
      ) : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['40%', '80%', '60%']} />
        </Waiting>
      )}
    </Blocks>
  )
}
