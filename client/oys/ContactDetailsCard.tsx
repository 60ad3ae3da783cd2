import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { getContactDetails } from '#shared/contactDetails/getContactDetails.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { DetailsFacts } from './DetailsFacts.tsx'
import { DetailsForm } from './DetailsForm.tsx'

const Told = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  & > button, & > span { justify-self: start; }
`

/** How the customer is reached and in which language: theirs to say, and to change. */
export const ContactDetailsCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const [changing, setChanging] = useState(false)
  const { data, error, refetch } = useQuery(queryFor(getContactDetails, { customerId: customerId as never }))
  if (error && !data) return <FailedState error={error} title={text('oys.details.failed')} retry={refetch} />
  const told = data?.details?.source ? data.details : null
  const change = data?.mayChange ? (
    <Button variant="secondary" onClick={() => setChanging(true)}>
      {text('oys.details.change')}
    </Button>
  ) : null
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.details')}</CardTitle>
      {data ? null : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['50%', '70%', '60%']} />
        </Waiting>
      )}
      {data && changing ? <DetailsForm answer={data} onClose={() => setChanging(false)} /> : null}
      {data && !changing && !told ? (
        <EmptyState title={text('oys.details.none')} action={change}>
          {text('oys.details.none.how')}
        </EmptyState>
      ) : null}
      {!changing && told ? (
        <Told>
          <DetailsFacts details={told} />
          {change}
        </Told>
      ) : null}
    </Card>
  )
}
