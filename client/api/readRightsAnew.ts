import type { QueryClient } from '@tanstack/react-query'
import { sessionQuery } from '../access/sessionQuery.ts'
import { ApiError } from './ApiError.ts'
import { goToSignIn } from './goToSignIn.ts'

/**
 * The viewer's rights are others than the page began with: read the session, empty what is on the screen and ask for it
 * again by the new ones. Answers whether the session still stands; who has none any more is led to sign in.
 */
export const readRightsAnew = async (queryClient: QueryClient): Promise<boolean> => {
  try {
    await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) return true
    queryClient.clear()
    goToSignIn('ended')
    return false
  }
  await queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
  return true
}
