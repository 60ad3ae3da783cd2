import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { asEngineUser } from './asEngineUser.ts'
import { type DataDirectory, UNFINISHED_PREFIX } from './DataDirectory.ts'
import { engineEnvironment } from './engineEnvironment.ts'
import type { EngineUser } from './engineUser.ts'
import { makeDirectory } from './makeDirectory.ts'
import { replaceFile } from './replaceFile.ts'
import { runCommand } from './runCommand.ts'
import { syncDirectory } from './syncDirectory.ts'
import { writeDataRecord } from './writeDataRecord.ts'

/** Makes an empty database beside its place and renames it there when it is whole. */
export async function initialiseData(
  data: DataDirectory,
  programs: string,
  engineVersion: string,
  user: EngineUser,
): Promise<void> {
  const unfinished = join(data.database, `${UNFINISHED_PREFIX}${process.pid}`)
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
  await runCommand('setpriv', [...asEngineUser(user), '--pdeathsig=KILL', join(programs, 'initdb'), ...options], {
    cwd: '/',
    env: engineEnvironment,
  })
  // Over the socket alone; the settings allow no TCP either.
  replaceFile(join(unfinished, 'pg_hba.conf'), 'local all all trust\nlocal replication all trust\n', user)
  writeDataRecord(unfinished, { engineVersion, prepared: false }, user)
  renameSync(unfinished, data.postgres)
  syncDirectory(data.database)
}
