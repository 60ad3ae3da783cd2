import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { mattersQueries } from './mattersQueries.ts'

type Page = { items: MatterRow[]; nextCursor: string | null }

/** Put a matter in its place in every list that shows it, at once; lists that it may enter or leave are asked when next seen. */
export const keepRow = (queryClient: QueryClient, row: Pick<MatterRow, 'matterId'> & Partial<MatterRow>): void => {
  queryClient.setQueriesData<InfiniteData<Page>>({ predicate: mattersQueries }, (data) =>
    data?.pages
      ? {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map((one) => (one.matterId === row.matterId ? { ...one, ...row } : one)),
          })),
        }
      : data,
  )
}
