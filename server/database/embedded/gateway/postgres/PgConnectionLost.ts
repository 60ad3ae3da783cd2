import type { StepResult } from './Statement.ts'

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
