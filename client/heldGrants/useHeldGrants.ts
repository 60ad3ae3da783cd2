import { useInfiniteQuery } from '@tanstack/react-query'
import { listHeldGrants } from '#shared/grants/listHeldGrants.ts'
import { pagesFor } from '../api/pagesFor.ts'

type Wish = { sort?: 'name' | 'end'; unused?: boolean }

/** The grants held by the person, their teams and their organisation, page by page. */
export const useHeldGrants = ({ sort = 'name', unused = false }: Wish = {}) => {
  const query = useInfiniteQuery(pagesFor(listHeldGrants, { sort, ...(unused ? { unused: 'true' as const } : {}) }))
  return { ...query, held: query.data?.pages.flatMap(({ items }) => items) }
}
