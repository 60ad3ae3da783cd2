import type { QueryClient } from '@tanstack/react-query'
import { getHandOff } from '#shared/handOffs/getHandOff.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { queryFor } from '../api/queryFor.ts'

/** A hand-off as the server now says it is: on its own page, and what else of its customer or of work is on the screen is asked anew. */
export const keepHandOff = (queryClient: QueryClient, handOff: HandOff): void => {
  queryClient.setQueryData(queryFor(getHandOff, { handOffId: handOff.handOffId as never }).queryKey, handOff)
  void invalidateCustomer(queryClient, handOff.customerId)
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [operation] }) =>
      typeof operation === 'string' && /^get \/api\/(hand-offs pages|hand-offs$|matters)/.test(operation),
  })
}
