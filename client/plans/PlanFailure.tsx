import { InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'

const STALE = 412

/** Why a command on a plan was refused; where somebody else was first, that the plan is now shown as it is. */
export const PlanFailure = ({ failure }: { failure: ApiError | null }) => {
  const text = useText()
  if (!failure) return null
  const words = [failure.message || text('plan.commandFailed'), ...failure.details.map(({ problem }) => problem)]
  return (
    <InlineAlert status="error" role="alert">
      {failure.status === STALE ? text('plan.conflict') : words.join(' ')}
    </InlineAlert>
  )
}
