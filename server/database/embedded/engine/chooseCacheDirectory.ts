import { join, resolve } from 'node:path'
import { closedDirectory } from './closedDirectory.ts'
import type { DataDirectory } from './DataDirectory.ts'
import type { OnEngineProgress } from './EngineProgress.ts'
import type { EngineUser } from './engineUser.ts'

const defaultCacheDirectory = resolve(import.meta.dirname, '../../../../.cache/engine')

/** The cache for engines, or a place under the data directory when the engine's user can't reach the cache. */
export function chooseCacheDirectory(
  cacheDir: string | undefined,
  data: DataDirectory,
  user: EngineUser,
  onProgress: OnEngineProgress,
): string {
  const wanted = resolve(cacheDir ?? defaultCacheDirectory)
  const closed = closedDirectory(wanted, user)
  if (!closed) return wanted
  const place = join(data.database, 'engine')
  onProgress({ step: 'notice', message: `The engine's user may not enter ${closed}; keeping the engine in ${place}` })
  return place
}
