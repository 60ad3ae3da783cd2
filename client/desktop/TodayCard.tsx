import type { MatterRow } from '#shared/matters/MatterRow.ts'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { useText } from '../i18n/useText.ts'
import { Deadline } from './Deadline.tsx'
import { MyStep } from './MyStep.tsx'
import { RowList } from './RowList.ts'

type Props = { steps: readonly NextStep[]; matters: readonly MatterRow[] }

/** What is agreed for today, and what should have been done already: my next steps and my matters' deadlines. */
export const TodayCard = ({ steps, matters }: Props) => {
  const text = useText()
  return (
    <Card aria-labelledby="desk-today">
      <CardTitle id="desk-today">{text('desk.today')}</CardTitle>
      {steps.length + matters.length === 0 ? (
        <EmptyState title={text('desk.today.none')}>{text('desk.today.none.how')}</EmptyState>
      ) : (
        <RowList>
          {matters.map((matter) => (
            <Deadline key={matter.matterId} matter={matter} />
          ))}
          {steps.map((step) => (
            <MyStep key={step.nextStepId} step={step} />
          ))}
        </RowList>
      )}
    </Card>
  )
}
