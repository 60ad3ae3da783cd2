import { InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../api/ApiError.ts'
import { useText } from '../i18n/useText.ts'

const STALE = 412

type Props = {
  failure: ApiError | null
  /** Where somebody else was first: that what is shown is now as it is. */
  stale?: string | undefined
}

/** Why a command was refused, in the server's own words with each field's; nothing where nothing was. */
export const CommandFailure = ({ failure, stale }: Props) => {
  const text = useText()
  if (!failure) return null
  const said = [failure.message || text('shell.failed.command'), ...failure.details.map(({ problem }) => problem)]
  return (
    <InlineAlert status="error" role="alert">
      {stale && failure.status === STALE ? stale : said.join(' ')}
    </InlineAlert>
  )
}
