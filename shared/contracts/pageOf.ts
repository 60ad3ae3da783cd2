import { z } from 'zod'

/** A page of a longer list. `nextCursor` is null on the last page; a cursor is opaque and belongs to the query it came from. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })
