import { join } from 'node:path'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import type { DataDirectory } from './DataDirectory.ts'
import { closedDirectory } from './directoryAccess.ts'
import type { OnEngineProgress } from './EngineProgress.ts'
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

/** The cache for engines, or a place under the data directory when the engine's user can't reach the cache. */
export function chooseCacheDirectory(
  cacheDir: string,
  data: DataDirectory,
  user: EngineUser,
  onProgress: OnEngineProgress,
): string {
  const closed = closedDirectory(cacheDir, user)
  if (!closed) return cacheDir
  const place = join(data.database, 'engine')
  onProgress({ step: 'notice', message: `The engine's user may not enter ${closed}; keeping the engine in ${place}` })
  return place
}
