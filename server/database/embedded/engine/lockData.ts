import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import type { DataDirectory } from './DataDirectory.ts'
import type { EngineUser } from './engineUser.ts'
import { makeDirectory } from './makeDirectory.ts'
import { makePassage } from './makePassage.ts'
import { type FileLock, takeFileLock } from './takeFileLock.ts'

/** Enough for the lock of a process that was killed a moment ago to be gone. */
const lockWaitSeconds = 1

/** Makes the data directory this process's alone. Throws EmbeddedDatabaseError when another Y-CRM uses it. */
export async function lockData(data: DataDirectory, user: EngineUser): Promise<FileLock> {
  makePassage(data.root, user)
  makeDirectory(data.database, user.dropped ? 0o711 : 0o700)
  const lock = await takeFileLock(data.lock, lockWaitSeconds)
  if (lock) return lock
  throw new EmbeddedDatabaseError(
    `Another Y-CRM is running on the data directory ${data.root}.`,
    'Stop it first, or give this one a directory of its own in DATA_DIR.',
  )
}
