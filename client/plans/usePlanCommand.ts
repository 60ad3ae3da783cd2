import { useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import { ApiError } from '../api/ApiError.ts'
import type { CallInput } from '../api/CallInput.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { planQuery } from './planQuery.ts'

const STALE = 412

/**
 * A command on a plan. Its answer takes the plan's place everywhere; a stale version (412) brings the plan as it now is, and
 * the form says so. Resolves to the plan, or to nothing when it was refused: then `failure` tells.
 */
export const usePlanCommand = <E extends Endpoint>(endpoint: E) => {
  const queryClient = useQueryClient()
  const command = useCommand(endpoint)
  const keep = (plan: Plan) => {
    queryClient.setQueryData(planQuery(plan.planId).queryKey, plan)
    void invalidateCustomer(queryClient, plan.customerId)
  }
  const run = async (input: CallInput<E>): Promise<Plan | undefined> => {
    if (command.isPending) return undefined
    try {
      const plan = (await command.mutateAsync(input)) as Plan
      keep(plan)
      return plan
    } catch (error) {
      if (error instanceof ApiError && error.status === STALE && error.current) keep(error.current as Plan)
      return undefined
    }
  }
  return { run, failure: command.error, running: command.isPending, settle: command.reset }
}
