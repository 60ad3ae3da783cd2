import { useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { PathOfCustomer } from '#shared/foundersPath/PathOfCustomer.ts'
import { ApiError } from '../api/ApiError.ts'
import type { CallInput } from '../api/CallInput.ts'
import { useCommand } from '../api/useCommand.ts'
import { pathQuery } from './pathQuery.ts'

const STALE = 412

/**
 * A command on the customer's own path. Its answer takes the path's place; a stale version (412) brings the path as it now
 * is, and the form says so. Resolves to whether it was done.
 */
export const usePathCommand = <E extends Endpoint>(endpoint: E) => {
  const queryClient = useQueryClient()
  const command = useCommand(endpoint)
  const keep = (path: PathOfCustomer) => queryClient.setQueryData(pathQuery(path.customerId).queryKey, path)
  const run = async (input: CallInput<E>): Promise<boolean> => {
    if (command.isPending) return false
    try {
      keep((await command.mutateAsync(input)) as PathOfCustomer)
      return true
    } catch (error) {
      if (error instanceof ApiError && error.status === STALE && error.current) keep(error.current as PathOfCustomer)
      return false
    }
  }
  return { run, failure: command.error, running: command.isPending }
}
