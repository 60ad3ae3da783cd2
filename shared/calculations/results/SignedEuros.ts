import { z } from 'zod'

/** An amount of a result, exact text with its cents: `-1234.50`. */
export const SignedEuros = z.string().regex(/^-?\d+\.\d{2}$/)
