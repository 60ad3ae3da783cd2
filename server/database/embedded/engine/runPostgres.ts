import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import { asEngineUser } from './asEngineUser.ts'
import type { DataDirectory } from './DataDirectory.ts'
import type { OnEngineProgress } from './EngineProgress.ts'
import { engineEnvironment } from './engineEnvironment.ts'
import type { EngineUser } from './engineUser.ts'
import { readPostmasterFile } from './readPostmasterFile.ts'

const largestLogBytes = 5_000_000
const shownLogBytes = 1500
const pollMilliseconds = 10
const noticeMilliseconds = 3_000
/** Recovery after a crash reads at most max_wal_size; far more than that takes on a slow disk. */
const longestStartMilliseconds = 300_000
const longestStopMilliseconds = 60_000

export type RunningPostgres = {
  pid: number
  /** Rejects never; resolves when the process has ended, by our stop or by itself. */
  ended: Promise<void>
  /** Clean stop; unclean after a minute. */
  stop(): Promise<void>
}

const tailOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').slice(-shownLogBytes) : '')

function startProcess(data: DataDirectory, programs: string, settings: Record<string, string>, user: EngineUser) {
  if (existsSync(data.log) && statSync(data.log).size > largestLogBytes) renameSync(data.log, `${data.log}.1`)
  const log = openSync(data.log, 'a', 0o600)
  const arguments_ = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(
    '/usr/bin/setpriv',
    // The kernel stops it cleanly when we die, however we die.
    [...asEngineUser(user), '--pdeathsig=INT', join(programs, 'postgres'), '-D', data.postgres, ...arguments_],
    // A session of its own: Ctrl-C goes to the whole group, and we stop it ourselves when we are done with it.
    { cwd: '/', env: engineEnvironment, stdio: ['ignore', log, log], detached: true },
  )
  closeSync(log)
  child.unref()
  return child
}

function waitForEnd(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
}

/** Starts PostgreSQL on the data and waits until it takes connections. Throws with the end of its log when it can't. */
export async function runPostgres(
  data: DataDirectory,
  programs: string,
  settings: Record<string, string>,
  user: EngineUser,
  onProgress: OnEngineProgress,
): Promise<RunningPostgres> {
  const child = startProcess(data, programs, settings, user)
  let alive = true
  const ended = waitForEnd(child).then(() => {
    alive = false
  })
  const stop = async () => {
    if (!alive) return
    child.ref()
    child.kill('SIGINT')
    const patience = new AbortController()
    const impatient = delay(longestStopMilliseconds, undefined, { signal: patience.signal }).then(
      () => child.kill('SIGQUIT'),
      () => {},
    )
    await ended
    patience.abort()
    await impatient
  }
  const begin = Date.now()
  let said = false
  while (alive) {
    const file = readPostmasterFile(data.postgres)
    if (file?.pid === child.pid && file?.status === 'ready') return { pid: child.pid ?? 0, ended, stop }
    const waited = Date.now() - begin
    if (waited > longestStartMilliseconds) {
      await stop()
      break
    }
    if (waited > noticeMilliseconds && !said) {
      said = true
      onProgress({ step: 'recover', message: 'The engine recovers from an unclean stop' })
    }
    await delay(pollMilliseconds)
  }
  throw new EmbeddedDatabaseError(
    `The database engine did not start. The end of ${data.log}:\n${tailOf(data.log)}`,
    'If the data is damaged, restore a backup with: npm run restore -- DIR --replace',
  )
}
