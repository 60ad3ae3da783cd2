import { useInfiniteQuery } from '@tanstack/react-query'
import { listCustomerMatters } from '#shared/matters/listCustomerMatters.ts'
import { pagesFor } from '../api/pagesFor.ts'

/** The matters of a customer that the viewer may see: open ones first, page by page. */
export const useCustomerMatters = (customerId: string) => {
  const found = useInfiniteQuery(pagesFor(listCustomerMatters, { customerId: customerId as never }))
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  return { ...found, open: rows.filter((row) => row.open), ended: rows.filter((row) => !row.open) }
}
