import { InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'

const STALE = 412

/** Why a change was refused; where somebody else was first, that what is shown is now how it stands. */
export const PathFailure = ({ failure }: { failure: ApiError | null }) => {
  const text = useText()
  if (!failure) return null
  const words = [failure.message, ...failure.details.map(({ problem }) => problem)]
  return (
    <InlineAlert status="error" role="alert">
      {failure.status === STALE ? text('path.conflict') : words.join(' ')}
    </InlineAlert>
  )
}
