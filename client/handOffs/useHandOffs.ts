import { useInfiniteQuery } from '@tanstack/react-query'
import type { HandOffFilters } from '#shared/handOffs/HandOffFilters.ts'
import { listHandOffs } from '#shared/handOffs/listHandOffs.ts'
import { pagesFor } from '../api/pagesFor.ts'

/** A box of hand-offs, page by page in its order. */
export const useHandOffs = (filters: HandOffFilters) => {
  const found = useInfiniteQuery(pagesFor(listHandOffs, { ...filters, limit: 50 }))
  return { ...found, rows: found.data?.pages.flatMap(({ items }) => items) ?? [] }
}
