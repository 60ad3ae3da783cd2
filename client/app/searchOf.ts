import type { z } from 'zod'

/**
 * The fields of an address that its schema accepts; a wrong one is undefined rather than breaking the page. It is named all
 * the same: the router lays these over what the address says.
 */
export const searchOf =
  <S extends z.ZodObject>(schema: S) =>
  (search: Record<string, unknown>): Partial<z.output<S>> =>
    Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [key, (field as z.ZodType).safeParse(search[key]).data]),
    ) as Partial<z.output<S>>
