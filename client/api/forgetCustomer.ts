import type { QueryClient } from '@tanstack/react-query'
import { mentions } from './mentions.ts'

/**
 * Leave nothing of a customer in memory: answers on their way are let go, those that are here removed. Lists that are on the
 * screen and name it are emptied and asked again.
 */
export const forgetCustomer = async (queryClient: QueryClient, customerId: string): Promise<void> => {
  const predicate = mentions(customerId)
  const onScreen = queryClient.getQueryCache().findAll({ predicate, type: 'active' })
  const cancelled = queryClient.cancelQueries({ predicate })
  queryClient.removeQueries({ predicate, type: 'inactive' })
  for (const query of onScreen) query.reset()
  await cancelled
  await queryClient.refetchQueries({ predicate: (query) => onScreen.includes(query), type: 'active' })
}
