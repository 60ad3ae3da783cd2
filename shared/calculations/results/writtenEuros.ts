import type { Euros } from '../arithmetic/Euros.ts'

/** An amount as exact text with its cents. */
export const writtenEuros = (amount: Euros): string => amount.toFixed(2)
