import { z } from 'zod'

const LONGEST_TERM = 180

/** A term of payment in days; 0 is paid at once. */
export const PaymentDays = z.int().min(0).max(LONGEST_TERM)
