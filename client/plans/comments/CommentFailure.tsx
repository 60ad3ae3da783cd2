import { InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../../api/ApiError.ts'
import { useText } from '../../i18n/useText.ts'

/** Why a comment was not taken. */
export const CommentFailure = ({ failure }: { failure: ApiError | null }) => {
  const text = useText()
  if (!failure) return null
  return (
    <InlineAlert status="error" role="alert">
      {[failure.message || text('planComments.failed'), ...failure.details.map(({ problem }) => problem)].join(' ')}
    </InlineAlert>
  )
}
