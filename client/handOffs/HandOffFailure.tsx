import { InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'

/** Why a move was refused, in the server's own words; nothing where nothing was. */
export const HandOffFailure = ({ failure }: { failure: ApiError | null }) => {
  const text = useText()
  if (!failure) return null
  return (
    <InlineAlert status="error" role="alert">
      {[failure.message || text('shell.failed.network'), ...failure.details.map(({ problem }) => problem)].join(' ')}
    </InlineAlert>
  )
}
