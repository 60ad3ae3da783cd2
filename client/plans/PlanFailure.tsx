import type { ApiError } from '../api/ApiError.ts'
import { CommandFailure } from '../components/CommandFailure.tsx'
import { useText } from '../i18n/useText.ts'

/** Why a command on a plan was refused; where somebody else was first, that the plan is now shown as it is. */
export const PlanFailure = ({ failure }: { failure: ApiError | null }) => {
  const text = useText()
  return <CommandFailure failure={failure} stale={text('plan.conflict')} />
}
