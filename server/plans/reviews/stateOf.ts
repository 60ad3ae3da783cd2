import type { PlanReviewRecord } from './PlanReviewRecord.ts'

/** Where a review stands. */
export const stateOf = ({ waits, statements }: Pick<PlanReviewRecord, 'waits' | 'statements'>) => {
  if (statements.length > 0) return 'given'
  return waits ? 'waiting' : 'over'
}
