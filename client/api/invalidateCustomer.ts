import type { Query, QueryClient } from '@tanstack/react-query'

const names = (value: unknown, customerId: string): boolean =>
  typeof value === 'object' && value !== null && 'customerId' in value && value.customerId === customerId

const pagesOf = (data: unknown): unknown[] =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages) ? data.pages : []

const isAbout =
  (customerId: string) =>
  ({ queryKey, state }: Query) =>
    [queryKey[2], state.data, ...pagesOf(state.data)].some((value) => names(value, customerId))

/** Ask again for everything on the screen about a customer: queries whose input or answer, or a page of it, names it. */
export const invalidateCustomer = (queryClient: QueryClient, customerId: string): Promise<void> =>
  queryClient.invalidateQueries({ predicate: isAbout(customerId) })
