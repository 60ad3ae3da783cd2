import { InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../../api/ApiError.ts'
import { useText } from '../../i18n/useText.ts'

/** Why a command on versions was refused. */
export const VersionFailure = ({ failure }: { failure: ApiError | null }) => {
  const text = useText()
  if (!failure) return null
  return (
    <InlineAlert status="error" role="alert">
      {[failure.message || text('planVersions.failed'), ...failure.details.map(({ problem }) => problem)].join(' ')}
    </InlineAlert>
  )
}
