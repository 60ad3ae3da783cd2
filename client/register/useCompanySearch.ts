import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { findCompanies } from '#shared/register/findCompanies.ts'
import { queryFor } from '../api/queryFor.ts'
import { useDebounced } from './useDebounced.ts'

/** Milliseconds of rest before a search is sent: between two letters of a fast typist there is less. */
const PAUSE_MS = 130
const SHORTEST = 2
/** Suggestions shown under the search box; the rest are on the list. */
const SHOWN = 8

/** Companies as one types. A search that newer letters made stale is aborted; its results stay until the next ones come. */
export const useCompanySearch = (typed: string) => {
  const q = useDebounced(typed.trim(), PAUSE_MS)
  const enabled = q.length >= SHORTEST && typed.trim().length >= SHORTEST
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    ...queryFor(findCompanies, { q, limit: SHOWN }),
    enabled,
    placeholderData: keepPreviousData,
  })
  return {
    q,
    enabled,
    error,
    companies: enabled ? (data?.items ?? []) : [],
    more: Boolean(data?.nextCursor),
    settled: enabled && !isFetching && !isPlaceholderData && q === typed.trim(),
  }
}
