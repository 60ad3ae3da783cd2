import type { StepResult } from './Statement.ts'

/**
 * An error PostgreSQL answered: its SQLSTATE and its message. DETAIL, HINT and CONTEXT are dropped where they are read:
 * the DETAIL of a duplicate key holds the whole document, which is personal data.
 */
export class PgError extends Error {
  override name = 'PgError'
  readonly sqlState: string

  constructor(sqlState: string, message: string) {
    super(message)
    this.sqlState = sqlState
  }
}

/** The connection to PostgreSQL ended while a request was on it: whether the request took effect is not known. */
export class PgConnectionLost extends Error {
  override name = 'PgConnectionLost'
  /** What the steps before had answered, where the batch asked for a flush. */
  readonly results: readonly StepResult[]

  constructor(message: string, results: readonly StepResult[] = []) {
    super(message)
    this.results = results
  }
}
