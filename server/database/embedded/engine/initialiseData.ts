import { readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type DataDirectory, unfinishedPrefix } from './DataDirectory.ts'
import { writeDataRecord } from './dataRecord.ts'
import { makeDirectory } from './directoryAccess.ts'
import { engineEnvironment } from './engineEnvironment.ts'
import { asEngineUser, type EngineUser } from './engineUser.ts'
import { replaceFile, syncDirectory } from './replaceFile.ts'
import { runCommand } from './runCommand.ts'

/** Deletes what an interrupted first start or restore left half made. Only under the data's lock. */
export function removeUnfinishedData(data: DataDirectory): void {
  for (const name of readdirSync(data.database)) {
    if (name.startsWith(unfinishedPrefix)) rmSync(join(data.database, name), { recursive: true })
  }
}

/** Makes an empty database beside its place and renames it there when it is whole. */
export async function initialiseData(
  data: DataDirectory,
  programs: string,
  engineVersion: string,
  user: EngineUser,
): Promise<void> {
  const unfinished = join(data.database, `${unfinishedPrefix}${process.pid}`)
  makeDirectory(unfinished, 0o700, user)
  const options = [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  await runCommand('setpriv', [...asEngineUser(user), join(programs, 'initdb'), ...options], {
    cwd: '/',
    env: engineEnvironment,
  })
  // Over the socket alone; the settings allow no TCP either.
  replaceFile(join(unfinished, 'pg_hba.conf'), 'local all all trust\nlocal replication all trust\n', user)
  writeDataRecord(unfinished, { engineVersion, prepared: false }, user)
  renameSync(unfinished, data.postgres)
  syncDirectory(data.database)
}
