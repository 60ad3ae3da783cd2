import { InlineAlert } from 'suomifi-ui-components'
import type { ApiError } from '../../api/ApiError.ts'
import { useText } from '../../i18n/useText.ts'
import { PathFailure } from '../PathFailure.tsx'

const STALE = 412

/** Why a step was not saved: something is marked, somebody was first, or what the server says. */
export const SaveFailure = ({ failure, marked }: { failure: ApiError | null; marked: boolean }) => {
  const text = useText()
  const isStale = failure?.status === STALE
  if (!marked && !isStale) return <PathFailure failure={failure} />
  return (
    <InlineAlert status="error" role="alert">
      {text(isStale ? 'pathContent.conflict' : 'pathContent.problems')}
    </InlineAlert>
  )
}
