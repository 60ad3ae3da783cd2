/** What to do where the embedded database can't run. */
export const OTHER_DATABASE_REMEDY =
  'Set MONGODB_URI to a MongoDB 7 or later (a replica set) or a DocumentDB cluster, ' +
  'or start one with: docker compose -f server/database/compose.yaml up -d --wait'

/** The embedded database can't be installed, started, backed up or restored. The message says why and what to do. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError'

  constructor(problem: string, remedy: string, cause?: unknown) {
    super(`${problem}\n${remedy}`, cause === undefined ? {} : { cause })
  }
}
