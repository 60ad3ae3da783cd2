type Page<T> = { items: T[]; nextCursor: string | null }

/** A list page by page until it ends, or until it holds `most`: then `cutOff`. Memory is bounded by `most`. */
export const allPages = async <T>(
  page: (cursor: string | undefined) => Promise<Page<T>>,
  most: number,
): Promise<{ items: T[]; cutOff: boolean }> => {
  const items: T[] = []
  let cursor: string | null | undefined
  do {
    const next = await page(cursor ?? undefined)
    items.push(...next.items)
    cursor = next.nextCursor
  } while (cursor !== null && items.length < most)
  return { items: items.slice(0, most), cutOff: cursor !== null || items.length > most }
}
