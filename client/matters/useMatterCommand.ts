import { useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import { ApiError } from '../api/ApiError.ts'
import type { CallInput } from '../api/CallInput.ts'
import { useCommand } from '../api/useCommand.ts'
import { keepMatter } from './keepMatter.ts'

const STALE = 412

/**
 * A command on a matter. Its answer takes its place everywhere; a stale version (412) brings the matter as it now is, and
 * the form says so. Resolves to the matter, or to nothing when it was refused: then `failure` tells.
 */
export const useMatterCommand = <E extends Endpoint>(endpoint: E) => {
  const queryClient = useQueryClient()
  const command = useCommand(endpoint)
  const run = async (input: CallInput<E>): Promise<Matter | undefined> => {
    if (command.isPending) return undefined
    try {
      const matter = (await command.mutateAsync(input)) as Matter
      keepMatter(queryClient, matter)
      return matter
    } catch (error) {
      if (error instanceof ApiError && error.status === STALE && error.current)
        keepMatter(queryClient, error.current as Matter)
      return undefined
    }
  }
  return { run, failure: command.error, running: command.isPending, settle: command.reset }
}
