import { useQuery } from '@tanstack/react-query'
import { listAccessRequests } from '#shared/grants/listAccessRequests.ts'
import { queryFor } from '../api/queryFor.ts'

/** Requests for access that wait for the customer's answer. */
export const useWaitingRequests = (customerId: string) => {
  const query = useQuery(queryFor(listAccessRequests, { customerId: customerId as never }))
  return { ...query, waiting: query.data?.items.filter(({ state, mayAnswer }) => state === 'waiting' && mayAnswer) }
}
