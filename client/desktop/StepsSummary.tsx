import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

/** The desk's one question answered in a line: how much waits for me, and is any of it late. */
export const StepsSummary = ({ steps }: { steps: readonly NextStep[] }) => {
  const text = useText()
  const { today } = useSayTime()
  if (steps.length === 0) return <Quiet as="p">{text('desktop.steps.clear')}</Quiet>
  const late = steps.filter(({ dueOn }) => dueOn !== null && dueOn < today).length
  const now = steps.filter(({ dueOn }) => dueOn === today).length
  const parts = [
    text('desktop.steps.summary', { count: steps.length }),
    late > 0 ? text('desktop.steps.late', { count: late }) : undefined,
    now > 0 ? text('desktop.steps.today', { count: now }) : undefined,
  ]
  return <Quiet as="p">{parts.filter(Boolean).join(' · ')}</Quiet>
}
