import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import { dataDirectory } from '../engine/DataDirectory.ts'
import { engineEnvironment } from '../engine/engineEnvironment.ts'
import { makeDirectory } from '../engine/makeDirectory.ts'
import { readDataRecord } from '../engine/readDataRecord.ts'
import { readPostmasterFile } from '../engine/readPostmasterFile.ts'
import { runCommand } from '../engine/runCommand.ts'
import { type EngineOptions, startEngine } from '../engine/startEngine.ts'
import { syncDirectory } from '../engine/syncDirectory.ts'
import { takeFileLock } from '../engine/takeFileLock.ts'
import { findPrograms } from './findPrograms.ts'

export type Backup = { directory: string; engineVersion: string; wasRunning: boolean }

async function copyRunning(socketDir: string, programs: string, target: string): Promise<void> {
  const unfinished = join(dirname(target), `.${basename(target)}.unfinished-${process.pid}`)
  try {
    makeDirectory(unfinished, 0o700)
    const options = ['--checkpoint=fast', '--wal-method=stream', '--manifest-checksums=SHA256', '--no-password']
    await runCommand(
      join(programs, 'pg_basebackup'),
      ['-h', socketDir, '-U', 'postgres', '-D', unfinished, ...options],
      { cwd: '/', env: engineEnvironment },
    )
    await runCommand(join(programs, 'pg_verifybackup'), ['--quiet', unfinished], { cwd: '/', env: engineEnvironment })
    if (existsSync(target)) rmdirSync(target)
    renameSync(unfinished, target)
    syncDirectory(dirname(target))
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
}

/**
 * Copies the whole database, as it is at the end of the copying, into the new or empty folder `directory`, while Y-CRM
 * runs and writes; when it doesn't run, its engine is started for the time of the copying. The folder appears only when
 * the copy is whole and its checksums have been verified.
 */
export async function backUpData(directory: string, options: EngineOptions): Promise<Backup> {
  const target = resolve(directory)
  if (existsSync(target) && readdirSync(target).length) {
    throw new EmbeddedDatabaseError(`${target} is not empty.`, 'Name a new folder for the backup.')
  }
  makeDirectory(dirname(target), 0o755)
  const data = dataDirectory(resolve(options.dataDir))
  const record = readDataRecord(data.postgres)
  if (!record) {
    throw new EmbeddedDatabaseError(`There is no database in ${data.root}.`, 'Name its directory in DATA_DIR.')
  }
  const unused = await takeFileLock(data.lock, 0)
  if (unused) {
    await unused.release()
    const engine = await startEngine(options)
    try {
      await copyRunning(engine.postgresSocketDir, engine.programs, target)
    } finally {
      await engine.stop()
    }
    return { directory: target, engineVersion: record.engineVersion, wasRunning: false }
  }
  const running = readPostmasterFile(data.postgres)
  if (running?.status !== 'ready') {
    throw new EmbeddedDatabaseError(
      `Y-CRM on ${data.root} is just starting or stopping.`,
      'Try again in a few seconds.',
    )
  }
  await copyRunning(running.socketDir, findPrograms(running.pid), target)
  return { directory: target, engineVersion: record.engineVersion, wasRunning: true }
}
