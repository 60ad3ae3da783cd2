import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { getContactDetails } from '#shared/contactDetails/getContactDetails.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { DetailsFacts } from '../oys/DetailsFacts.tsx'

/** How to reach a founder, where that is open to the viewer; what is closed and what is not there look the same. */
export const FounderDetails = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { data, error, refetch } = useQuery(queryFor(getContactDetails, { customerId: customerId as never }))
  if (error && !data) return <FailedState error={error} retry={refetch} />
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('founders.page.details')}</CardTitle>
      {data ? null : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['60%', '40%']} />
        </Waiting>
      )}
      {data?.details?.source ? <DetailsFacts details={data.details} /> : null}
      {data && !data.details?.source ? <Quiet as="p">{text('founders.page.details.closed')}</Quiet> : null}
    </Card>
  )
}
