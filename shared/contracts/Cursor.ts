import { z } from 'zod'

/** Where a page of a list went to its end: opaque, of one query, and never longer than an address may be. */
export const Cursor = z
  .string()
  .max(1_500)
  .regex(/^[\w-]+$/)
