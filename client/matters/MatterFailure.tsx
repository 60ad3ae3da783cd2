import { InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'

const STALE = 412

/** Why a command on a matter was refused; where somebody else was first, that the matter is now shown as it is. */
export const MatterFailure = ({ failure }: { failure: ApiError | null }) => {
  const text = useText()
  if (!failure) return null
  return (
    <InlineAlert status="error" role="alert">
      {failure.status === STALE
        ? text('matter.conflict')
        : [failure.message || text('board.move.failed'), ...failure.details.map(({ problem }) => problem)].join(' ')}
    </InlineAlert>
  )
}
