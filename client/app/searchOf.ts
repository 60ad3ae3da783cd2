import type { z } from 'zod'

/** The fields of an address that its schema accepts; a wrong or unknown one is left out rather than breaking the page. */
export const searchOf =
  <S extends z.ZodObject>(schema: S) =>
  (search: Record<string, unknown>): Partial<z.output<S>> =>
    Object.fromEntries(
      Object.entries(schema.shape).flatMap(([key, field]) => {
        const parsed = (field as z.ZodType).safeParse(search[key])
        return parsed.success && parsed.data !== undefined ? [[key, parsed.data]] : []
      }),
    ) as Partial<z.output<S>>
