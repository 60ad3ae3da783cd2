import { useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { ApiError } from '../api/ApiError.ts'
import type { CallInput } from '../api/CallInput.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { keepHandOff } from './keepHandOff.ts'

const CONFLICT = 409

/**
 * A move of a hand-off. Its answer takes its place everywhere; where somebody else was first the screen asks for it anew, and
 * `failure` says who. Resolves to the hand-off, or to nothing when it was refused.
 */
export const useHandOffCommand = <E extends Endpoint>(endpoint: E, customerId?: string) => {
  const queryClient = useQueryClient()
  const command = useCommand(endpoint)
  const run = async (input: CallInput<E>): Promise<HandOff | undefined> => {
    if (command.isPending) return undefined
    try {
      const handOff = (await command.mutateAsync(input)) as HandOff
      keepHandOff(queryClient, handOff)
      return handOff
    } catch (error) {
      if (error instanceof ApiError && error.status === CONFLICT && customerId)
        void invalidateCustomer(queryClient, customerId)
      return undefined
    }
  }
  return { run, failure: command.error, running: command.isPending, settle: command.reset }
}
