import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { IconGrowth, IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { plansTexts } from '#shared/plans/plansTexts.ts'
import { useLive } from '../api/useLive.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { useFocusBack } from '../components/useFocusBack.ts'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { tokens } from '../theme/tokens.ts'
import { BeginPlanForm } from './BeginPlanForm.tsx'
import { PlanList } from './PlanList.ts'
import { PlanRow } from './PlanRow.tsx'
import { usePlans } from './usePlans.ts'

addTexts(plansTexts)

const Column = styled(Page)`
  max-width: 720px;
  & > button { justify-self: start; ${tokens.narrow} { justify-self: stretch; } }
`

/** The business plans of the customer that one acts for, the current one first, and the way to begin another. */
export const PlansPage = () => {
  const text = useText()
  const own = useOwnCustomer()
  useLive(own?.customerId)
  const { data, error, isPending, refetch } = usePlans(own?.customerId)
  const [beginning, setBeginning] = useState(false)
  const column = useRef<HTMLDivElement>(null)
  useFocusBack(beginning, column)
  if (!own) return <NoRight />
  const begin = (
    <Button icon={<IconPlus />} onClick={() => setBeginning(true)}>
      {text('plans.begin')}
    </Button>
  )
  const none = data?.items.length === 0 && !beginning
  return (
    <Column ref={column}>
      <div>
        <PageTitle title={text('plans.title')} />
        <Quiet as="p">{text(!data || data.mayBegin ? 'plans.lead' : 'plans.lead.reader')}</Quiet>
      </div>
      {isPending ? (
        <Waiting label={text('plans.loading')}>
          <Card as="div">
            <SkeletonLines widths={['50%', '70%', '40%']} />
          </Card>
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('plans.failed')} retry={() => refetch()} /> : null}
      {beginning ? (
        <Card as="div">
          <BeginPlanForm customerId={own.customerId} onClose={() => setBeginning(false)} />
        </Card>
      ) : null}
      {none && data?.mayBegin ? (
        <EmptyState icon={<IconGrowth />} title={text('plans.none')} action={begin}>
          {text('plans.none.how')}
        </EmptyState>
      ) : null}
      {none && !data?.mayBegin ? <EmptyState icon={<IconGrowth />} title={text('plans.none.reader')} /> : null}
      {data && data.items.length > 0 ? (
        <PlanList>
          {data.items.map((plan) => (
            <PlanRow key={plan.planId} plan={plan} />
          ))}
        </PlanList>
      ) : null}
      {data?.mayBegin && data.items.length > 0 && !beginning ? begin : null}
    </Column>
  )
}
