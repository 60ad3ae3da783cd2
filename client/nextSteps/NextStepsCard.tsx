import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { listNextSteps } from '#shared/nextSteps/listNextSteps.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import type { Voice } from '../events/Voice.ts'
import { useText } from '../i18n/useText.ts'
import { StepRow } from './StepRow.tsx'

const Steps = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`

type Props = { customerId: string; voice?: Voice; mayLog?: boolean }

/** What has been promised to a customer and not yet done, the first due first. */
export const NextStepsCard = ({ customerId, voice = 'professional', mayLog = false }: Props) => {
  const text = useText()
  const id = useId()
  const { data, error, isPending, refetch } = useQuery(queryFor(listNextSteps, { customerId }))
  // One that is being changed stays in sight with its words, even when somebody else finishes it meanwhile.
  const [editing, setEditing] = useState<NextStep | null>(null)
  const open = data?.items ?? []
  const isGone = editing !== null && !open.some(({ nextStepId }) => nextStepId === editing.nextStepId)
  const steps = isGone ? [editing, ...open] : open
  const empty =
    voice === 'customer' ? 'nextSteps.emptyToCustomer' : mayLog ? 'nextSteps.empty' : 'nextSteps.emptyToReader'
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('nextSteps.title')}</CardTitle>
      {isPending ? (
        <Waiting label={text('nextSteps.loading')}>
          <SkeletonLines widths={['80%', '40%', '60%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('nextSteps.failed')} retry={() => refetch()} /> : null}
      {data && steps.length === 0 ? <Quiet>{text(empty)}</Quiet> : null}
      {steps.length > 0 ? (
        <Steps>
          {steps.map((step) => (
            <StepRow
              key={step.nextStepId}
              step={step}
              voice={voice}
              editing={editing?.nextStepId === step.nextStepId}
              onEdit={setEditing}
            />
          ))}
        </Steps>
      ) : null}
    </Card>
  )
}
