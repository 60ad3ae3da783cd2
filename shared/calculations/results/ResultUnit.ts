import { z } from 'zod'

/** What the value of a named result is: euros with cents, percent, or a calendar month `2027-03`. */
export const ResultUnit = z.enum(['euro', 'percent', 'month'])
export type ResultUnit = z.infer<typeof ResultUnit>
