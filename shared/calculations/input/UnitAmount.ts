import { z } from 'zod'

/** How many of a unit, as exact text: pieces, hours, people. */
export const UnitAmount = z.string().regex(/^(0|[1-9]\d{0,6})(\.\d{1,2})?$/, { error: 'unit_amount' })
