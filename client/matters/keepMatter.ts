import type { QueryClient } from '@tanstack/react-query'
import { getMatter } from '#shared/matters/getMatter.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { queryFor } from '../api/queryFor.ts'
import { keepRow } from './keepRow.ts'
import { mattersQueries } from './mattersQueries.ts'

/** A matter as the server now says it is: on its own page, in lists, and whatever else of its customer is on the screen. */
export const keepMatter = (queryClient: QueryClient, matter: Matter): void => {
  queryClient.setQueryData(queryFor(getMatter, { matterId: matter.matterId as never }).queryKey, matter)
  keepRow(queryClient, matter)
  void invalidateCustomer(queryClient, matter.customerId)
  void queryClient.invalidateQueries({ predicate: mattersQueries, refetchType: 'none' })
}
