import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { CustomerLink } from '../heldGrants/CustomerLink.tsx'
import { DoRow } from './DoRow.tsx'
import { useFinishStep } from './useFinishStep.ts'

/** One promise: what, to whom, by when; done with one press, and taken back with another. */
export const MyStep = ({ step }: { step: NextStep }) => {
  const { finish, isPending } = useFinishStep(step)
  const { text, dueOn, customerId, customer, mayChange } = step
  return (
    <DoRow words={text} dueOn={dueOn} finish={mayChange ? finish : undefined} waits={isPending}>
      <CustomerLink customer={{ ...customer, customerId }} />
    </DoRow>
  )
}
