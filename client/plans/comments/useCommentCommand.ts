import { useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { listPlanComments } from '#shared/plans/listPlanComments.ts'
import type { CallInput } from '../../api/CallInput.ts'
import { queryFor } from '../../api/queryFor.ts'
import { useCommand } from '../../api/useCommand.ts'

/** A command on a section's comments, after which they are asked anew. Resolves to whether it was carried out; else `failure` tells why not. */
export const useCommentCommand = <E extends Endpoint>(endpoint: E, sectionId: string) => {
  const queryClient = useQueryClient()
  const command = useCommand(endpoint)
  const { queryKey } = queryFor(listPlanComments, { sectionId: sectionId as PlanSectionId })
  const run = async (input: CallInput<E>): Promise<boolean> => {
    if (command.isPending) return false
    try {
      await command.mutateAsync(input)
    } catch {
      return false
    }
    await queryClient.invalidateQueries({ queryKey })
    return true
  }
  return { run, failure: command.error, running: command.isPending }
}
