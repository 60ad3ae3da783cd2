import type { ApiError } from '../api/ApiError.ts'
import { CommandFailure } from '../components/CommandFailure.tsx'
import { useText } from '../i18n/useText.ts'

/** Why a command on the path was refused; where somebody else was first, that the path is now shown as it is. */
export const PathFailure = ({ failure }: { failure: ApiError | null }) => {
  const text = useText()
  return <CommandFailure failure={failure} stale={text('path.conflict')} />
}
