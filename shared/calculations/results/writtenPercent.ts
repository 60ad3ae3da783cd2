import type { Exact } from '../arithmetic/Exact.ts'

/** A percentage as text with one decimal. */
export const writtenPercent = (percent: Exact): string => percent.toFixed(1)
