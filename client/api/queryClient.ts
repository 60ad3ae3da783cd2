import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './ApiError.ts'
import { goToSignIn } from './goToSignIn.ts'

/** Milliseconds that an answer counts as fresh; live updates and commands invalidate sooner. */
const FRESH_MS = 30_000
/** Milliseconds that an answer is kept for coming back to a page. */
const KEPT_MS = 10 * 60_000
const SERVER_ERRORS = 500

const passes = (error: unknown): boolean =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= SERVER_ERRORS

const onError = (error: unknown) => {
  if (error instanceof ApiError && error.status === 401) goToSignIn('ended')
}

// Who is not signed in yet is led by the routes: only a session that was there can end.
const onQueryError = (error: unknown, query: { queryKey: readonly unknown[] }) => {
  if (query.queryKey[0] !== 'session') onError(error)
}

/** One cache for all answers. What might pass by itself is asked once more; a session that ended leads to sign-in. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: onQueryError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      gcTime: KEPT_MS,
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && passes(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
