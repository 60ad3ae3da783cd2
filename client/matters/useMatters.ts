import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { listMatters } from '#shared/matters/listMatters.ts'
import type { MatterFilters } from '#shared/matters/MatterFilters.ts'
import { pagesFor } from '../api/pagesFor.ts'

const ROWS_A_PAGE = 250

/** The matters of the organisation under these filters, all of them: a board groups what it has, so every page is fetched on. */
export const useMatters = (filters: MatterFilters) => {
  const found = useInfiniteQuery(pagesFor(listMatters, { ...filters, limit: ROWS_A_PAGE }))
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = found
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  return { ...found, rows, complete: data !== undefined && !hasNextPage }
}
