import { z } from 'zod'

/** An amount in euros as exact text: `1234.50`. A number of JSON could not hold every cent. */
export const EuroAmount = z.string().regex(/^(0|[1-9]\d{0,8})(\.\d{1,2})?$/, { error: 'euro_amount' })
