import type { ParkedCustomer } from './parkedCustomerModel.ts'

const MINUTE = 60_000
const LONGEST_REST = 60 * MINUTE

/** How a customer waits whose event has failed so many times: a minute, two, four, at most an hour. */
export const parkedAfter = (
  tries: number,
  error: unknown,
): Pick<ParkedCustomer, 'tries' | 'nextTryAt' | 'lastFailure'> => ({
  tries,
  nextTryAt: new Date(Date.now() + Math.min(MINUTE * 2 ** (tries - 1), LONGEST_REST)),
  lastFailure: error instanceof Error ? error.name : 'unknown',
})
