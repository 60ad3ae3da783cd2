import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { type DataDirectory, REPLACED_PREFIX, RESTORED_NAME } from './DataDirectory.ts'
import { syncDirectory } from './syncDirectory.ts'

/**
 * Puts a restored database, whole and verified, in its place; the one before is put aside and its new path returned.
 * Does nothing when no restored database waits. Only under the data's lock.
 */
export function finishRestore(data: DataDirectory): string | undefined {
  const restored = join(data.database, RESTORED_NAME)
  if (!existsSync(restored)) return undefined
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const aside = existsSync(data.postgres) ? join(data.database, `${REPLACED_PREFIX}${stamp}`) : undefined
  if (aside) renameSync(data.postgres, aside)
  renameSync(restored, data.postgres)
  syncDirectory(data.database)
  return aside
}
