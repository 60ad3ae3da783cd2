import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { listNextSteps } from '#shared/nextSteps/listNextSteps.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { LinkButton } from '../components/LinkButton.ts'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import type { Voice } from '../events/Voice.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { StepRow } from './StepRow.tsx'

/** How many are shown at first; on a phone, where the timeline is below, one. */
const SHOWN = 5

const Steps = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  &[data-all='false'] > li:nth-child(n + ${SHOWN + 1}) { display: none; }
  ${tokens.narrow} { &[data-all='false'] > li:nth-child(n + 2) { display: none; } }
`
const All = styled(LinkButton)`
  margin-top: ${tokens.space(2)};
  &[data-few='true'] { display: none; ${tokens.narrow} { display: block; } }
`

type Props = { customerId: string; voice?: Voice; mayLog?: boolean }

/** What has been promised to a customer and not yet done, the first due first. */
export const NextStepsCard = ({ customerId, voice = 'professional', mayLog = false }: Props) => {
  const text = useText()
  const id = useId()
  const { data, error, isPending, refetch } = useQuery(queryFor(listNextSteps, { customerId }))
  // One that is being changed stays in sight with its words, even when somebody else finishes it meanwhile.
  const [all, setAll] = useState(false)
  const [editing, setEditing] = useState<NextStep | null>(null)
  const open = data?.items ?? []
  const isGone = editing !== null && !open.some(({ nextStepId }) => nextStepId === editing.nextStepId)
  const steps = isGone ? [editing, ...open] : open
  const empty =
    voice === 'customer' ? 'nextSteps.emptyToCustomer' : mayLog ? 'nextSteps.empty' : 'nextSteps.emptyToReader'
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text(voice === 'customer' ? 'nextSteps.titleToCustomer' : 'nextSteps.title')}</CardTitle>
      {isPending ? (
        <Waiting label={text('nextSteps.loading')}>
          <SkeletonLines widths={['80%', '40%', '60%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('nextSteps.failed')} retry={() => refetch()} /> : null}
      {data && steps.length === 0 ? <Quiet>{text(empty)}</Quiet> : null}
      {steps.length > 0 ? (
        <Steps data-all={all}>
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
      {steps.length > 1 && !all ? (
        <All type="button" data-few={steps.length <= SHOWN} onClick={() => setAll(true)}>
          {text('nextSteps.all', { count: steps.length })}
        </All>
      ) : null}
    </Card>
  )
}
