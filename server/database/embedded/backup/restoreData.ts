import { existsSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import { chooseCacheDirectory } from '../engine/chooseCacheDirectory.ts'
import { dataDirectory, RESTORED_NAME, UNFINISHED_PREFIX } from '../engine/DataDirectory.ts'
import { endLeftoverProcesses } from '../engine/endLeftoverProcesses.ts'
import { engineEnvironment } from '../engine/engineEnvironment.ts'
import { engineLayout } from '../engine/engineLayout.ts'
import { enginePlatform } from '../engine/enginePlatform.ts'
import { engineUser } from '../engine/engineUser.ts'
import { ensureEngine } from '../engine/ensureEngine.ts'
import { finishRestore } from '../engine/finishRestore.ts'
import { lockData } from '../engine/lockData.ts'
import { readDataRecord } from '../engine/readDataRecord.ts'
import { removeUnfinishedData } from '../engine/removeUnfinishedData.ts'
import { requirePassage } from '../engine/requirePassage.ts'
import { runCommand } from '../engine/runCommand.ts'
import type { EngineOptions } from '../engine/startEngine.ts'

export type Restore = {
  engineVersion: string
  /** Where the data that was there before has been put aside. */
  replaced: string | undefined
}

/**
 * Puts a backup in the place of the data in `dataDir`, which must hold none unless `replace` is true; then what was there
 * is put aside, not deleted. The copy is verified by its checksums before it takes its place: it is all there or nothing
 * has changed. Y-CRM must not run on that directory.
 */
export async function restoreData(directory: string, options: EngineOptions, replace: boolean): Promise<Restore> {
  const source = resolve(directory)
  const record = existsSync(join(source, 'backup_manifest')) ? readDataRecord(source) : undefined
  if (!record) {
    throw new EmbeddedDatabaseError(`${source} is no backup.`, 'Name a folder made by: npm run backup -- DIR')
  }
  const platform = enginePlatform()
  const user = engineUser()
  const onProgress = options.onProgress ?? (() => {})
  const data = dataDirectory(resolve(options.dataDir))
  const lock = await lockData(data, user)
  try {
    requirePassage(data, user)
    removeUnfinishedData(data)
    finishRestore(data)
    if (existsSync(data.postgres) && !replace) {
      throw new EmbeddedDatabaseError(
        `${data.root} already holds a database.`,
        'Name an empty directory in DATA_DIR, or put that database aside by adding: --replace',
      )
    }
    if (existsSync(data.postgres)) await endLeftoverProcesses(data.postgres, onProgress)
    const engine = await ensureEngine({
      cacheDir: chooseCacheDirectory(options.cacheDir, data, user, onProgress),
      platform,
      wantedVersion: record.engineVersion,
      aptMirror: options.aptMirror,
      fallbackDir: options.fallbackDir,
      onProgress,
    })
    const unfinished = join(data.database, `${UNFINISHED_PREFIX}${process.pid}`)
    await runCommand('cp', ['--archive', '--reflink=auto', '--no-target-directory', source, unfinished])
    const { programs } = engineLayout(engine.prefix, platform)
    await runCommand(join(programs, 'pg_verifybackup'), ['--quiet', unfinished], { cwd: '/', env: engineEnvironment })
    if (user.dropped) await runCommand('chown', ['-R', `${user.uid}:${user.gid}`, unfinished])
    await runCommand('chmod', ['0700', unfinished])
    await runCommand('sync', ['-f', unfinished])
    // From this rename on the restore counts as done: whatever happens, this or the next start completes it.
    renameSync(unfinished, join(data.database, RESTORED_NAME))
    return { engineVersion: record.engineVersion, replaced: finishRestore(data) }
  } finally {
    await lock.release()
  }
}
