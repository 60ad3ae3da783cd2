import type { Query } from '@tanstack/react-query'

/** Whether a query, other than that of the session, asks about a customer or its answer names it anywhere: as its own page's, or as one row of a list. */
export const mentions =
  (customerId: string) =>
  ({ queryKey, state }: Query): boolean =>
    queryKey[0] !== 'session' && JSON.stringify([queryKey, state.data ?? null]).includes(customerId)
