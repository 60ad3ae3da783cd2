import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import { closedDirectory } from './closedDirectory.ts'
import type { DataDirectory } from './DataDirectory.ts'
import type { EngineUser } from './engineUser.ts'

/** Throws when the engine's user can't reach the data directory: only root's own folders are closed to it. */
export function requirePassage(data: DataDirectory, user: EngineUser): void {
  const closed = closedDirectory(data.database, user)
  if (!closed) return
  throw new EmbeddedDatabaseError(
    `Started as root, the database runs as an unprivileged user, and that user may not enter ${closed} on the way to ${data.root}.`,
    `Run Y-CRM as an ordinary user, or name another place in DATA_DIR, or let users pass: chmod o+x ${closed}`,
  )
}
