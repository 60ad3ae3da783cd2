import type { Query, QueryClient } from '@tanstack/react-query'

const names = (value: unknown, customerId: string): boolean =>
  typeof value === 'object' && value !== null && 'customerId' in value && value.customerId === customerId

const isAbout = (customerId: string) => (query: Query) =>
  names(query.queryKey[2], customerId) || names(query.state.data, customerId)

/** Ask again for everything on the screen about a customer: queries whose input or answer names it. */
export const invalidateCustomer = (queryClient: QueryClient, customerId: string): Promise<void> =>
  queryClient.invalidateQueries({ predicate: isAbout(customerId) })
