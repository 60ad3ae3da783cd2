/** Which tables a kind of result is made of. */
export const NEEDED_TABLES = {
  SALES: ['sales'],
  OPERATIONS: ['sales', 'costs', 'staff'],
  PROFIT: ['sales', 'costs', 'staff', 'investments', 'loans'],
  NEED: ['sales', 'costs', 'staff', 'investments'],
  CASH: ['sales', 'costs', 'staff', 'investments', 'loans', 'funding'],
  SOURCES: ['loans', 'funding'],
  INVESTMENTS: ['investments'],
  LOANS: ['loans'],
} as const
