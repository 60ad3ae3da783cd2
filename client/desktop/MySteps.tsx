import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { useText } from '../i18n/useText.ts'
import { MyStep } from './MyStep.tsx'
import { RowList } from './RowList.ts'

/** What I have promised to do next, the first due first. */
export const MySteps = ({ steps }: { steps: readonly NextStep[] }) => {
  const text = useText()
  return (
    <Card>
      <CardTitle>{text('desktop.steps')}</CardTitle>
      {steps.length === 0 ? (
        <EmptyState title={text('desktop.steps.empty')}>{text('desktop.steps.empty.how')}</EmptyState>
      ) : (
        <RowList>
          {steps.map((step) => (
            <MyStep key={step.nextStepId} step={step} />
          ))}
        </RowList>
      )}
    </Card>
  )
}
