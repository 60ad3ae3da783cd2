import { useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { CallInput } from '../../api/CallInput.ts'
import { useCommand } from '../../api/useCommand.ts'

const ABOUT = ['get /api/plans/:planId/versions', 'get /api/plan-versions/']

/** A command on a plan's versions, after which they are asked anew. Resolves to its answer, or to nothing: then `failure` tells why. */
export const useVersionCommand = <E extends Endpoint>(endpoint: E) => {
  const queryClient = useQueryClient()
  const command = useCommand(endpoint)
  const run = async (input: CallInput<E>): Promise<OutputOf<E> | undefined> => {
    if (command.isPending) return undefined
    try {
      const answer = await command.mutateAsync(input)
      await queryClient.invalidateQueries({
        predicate: ({ queryKey: [operation] }) => ABOUT.some((path) => String(operation).startsWith(path)),
      })
      return answer
    } catch {
      return undefined
    }
  }
  return { run, failure: command.error, running: command.isPending }
}
