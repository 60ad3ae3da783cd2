import { type Query, useQueryClient } from '@tanstack/react-query'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import type { PlanReview } from '#shared/plans/reviews/PlanReview.ts'
import type { CallInput } from '../../api/CallInput.ts'
import { invalidateCustomer } from '../../api/invalidateCustomer.ts'
import { useCommand } from '../../api/useCommand.ts'

const isOfReviews = ({ queryKey: [operation] }: Query): boolean =>
  typeof operation === 'string' && operation.startsWith('get /api/plan-reviews')

/** A command on a review; what lists it is asked anew. Resolves to the review, or to nothing when it was refused: then `failure` tells. */
export const useReviewCommand = <E extends Endpoint>(endpoint: E) => {
  const queryClient = useQueryClient()
  const command = useCommand(endpoint)
  const run = async (input: CallInput<E>): Promise<PlanReview | undefined> => {
    if (command.isPending) return undefined
    try {
      const review = (await command.mutateAsync(input)) as PlanReview
      await invalidateCustomer(queryClient, review.customer.customerId)
      void queryClient.invalidateQueries({ predicate: isOfReviews })
      return review
    } catch {
      return undefined
    }
  }
  return { run, failure: command.error, running: command.isPending }
}
