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
