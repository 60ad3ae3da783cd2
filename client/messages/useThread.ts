import { useInfiniteQuery } from '@tanstack/react-query'
import { listMessages } from '#shared/messages/listMessages.ts'
import { pagesFor } from '../api/pagesFor.ts'

/** The thread with the customer, the latest last; `head` is what its first page says of the whole. */
export const useThread = (matterId: string) => {
  const query = useInfiniteQuery(pagesFor(listMessages, { matterId: matterId as never }))
  const pages = query.data?.pages ?? []
  return { ...query, head: pages[0], messages: pages.flatMap(({ items }) => items).reverse() }
}
