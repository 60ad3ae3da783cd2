import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { getFounder } from '#shared/founders/getFounder.ts'
import { makeFounderCode } from '#shared/founders/makeFounderCode.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ClaimForm } from './ClaimForm.tsx'
import { OneTimeCode } from './OneTimeCode.tsx'

const Parts = styled(Card)`
  display: grid;
  gap: ${tokens.space(4)};
  h2 { margin: 0; }
`

/** How an adviser finds me: a code to read aloud; who has met me already; and the other way round, a code that I was given. */
export const CodeCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(queryFor(getFounder, { customerId: customerId as never }))
  const names = data?.metBy.map(({ name }) => name[language]).join(', ')
  return (
    <Parts aria-labelledby={id}>
      <CardTitle id={id}>{text('founder.code')}</CardTitle>
      <p>{text('founder.code.what')}</p>
      {error && !data ? <FailedState error={error} retry={refetch} /> : null}
      {data || error ? null : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['40%', '60%']} />
        </Waiting>
      )}
      {data ? (
        <>
          {/* A code that somebody has used is over: it leaves the screen when they have been met. */}
          <OneTimeCode
            key={data.metBy.length}
            contract={makeFounderCode}
            customerId={customerId}
            make="founder.code.make"
          />
          <Quiet as="p">{names ? `${text('founder.metBy')}: ${names}.` : text('founder.metBy.none')}</Quiet>
        </>
      ) : null}
      <Fold title={text('founder.claim')}>
        <ClaimForm />
      </Fold>
    </Parts>
  )
}
