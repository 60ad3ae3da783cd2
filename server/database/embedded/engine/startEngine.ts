import { statfsSync } from 'node:fs'
import { resolve } from 'node:path'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import { chooseCacheDirectory } from './chooseCacheDirectory.ts'
import { type DataDirectory, dataDirectory } from './DataDirectory.ts'
import type { OnEngineProgress } from './EngineProgress.ts'
import { endLeftoverProcesses } from './endLeftoverProcesses.ts'
import { engineLayout } from './engineLayout.ts'
import { type EnginePlatform, enginePlatform } from './enginePlatform.ts'
import { type EngineBuffers, engineSettings } from './engineSettings.ts'
import { type EngineUser, engineUser } from './engineUser.ts'
import { ensureEngine } from './ensureEngine.ts'
import { finishRestore } from './finishRestore.ts'
import { initialiseData } from './initialiseData.ts'
import { lockData } from './lockData.ts'
import { makeRuntimeSockets } from './makeRuntimeSockets.ts'
import type { EnginePackage } from './PackageSource.ts'
import { prepareExtensions } from './prepareExtensions.ts'
import { readDataRecord } from './readDataRecord.ts'
import { removeUnfinishedData } from './removeUnfinishedData.ts'
import { requirePassage } from './requirePassage.ts'
import { requireTools } from './requireTools.ts'
import { type RunningPostgres, runPostgres } from './runPostgres.ts'
import { updateExtensions } from './updateExtensions.ts'
import type { SourceOptions } from './withPackageSource.ts'
import { writeDataRecord } from './writeDataRecord.ts'

export type EngineOptions = SourceOptions & {
  dataDir: string
  /** Where engines are kept, for many data directories. Default: .cache/engine of the project. */
  cacheDir?: string | undefined
  buffers?: EngineBuffers | undefined
  /** Lets existing data move to the engine that the packages offer now; otherwise it keeps its own. */
  changeEngine?: boolean | undefined
  onProgress?: OnEngineProgress | undefined
}

export type EngineInfo = { engineVersion: string; packages: EnginePackage[]; prefix: string; processId: number }

export type RunningEngine = {
  /** PostgreSQL's socket lies here, for the engine's user and root alone. */
  postgresSocketDir: string
  /** An empty folder that only our own user may enter, for the gateway's socket. */
  gatewaySocketDir: string
  /** Where psql and the other programs lie. */
  programs: string
  info: EngineInfo
  stop(): Promise<void>
  /** Calls back once when the engine ends without having been stopped. */
  onFailure(callback: (error: Error) => void): void
}

/** What parallel queries want of /dev/shm; a container's default is just as much. */
const leastSharedMemoryBytes = 64 * 1024 * 1024

function sharedMemoryFits(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize >= leastSharedMemoryBytes
  } catch {
    return false
  }
}

async function startOnLockedData(
  data: DataDirectory,
  platform: EnginePlatform,
  user: EngineUser,
  options: EngineOptions,
): Promise<Omit<RunningEngine, 'onFailure'> & { postgres: RunningPostgres }> {
  const onProgress = options.onProgress ?? (() => {})
  requirePassage(data, user)
  removeUnfinishedData(data)
  finishRestore(data)
  const record = readDataRecord(data.postgres)
  if (record) await endLeftoverProcesses(data.postgres, onProgress)

  const engine = await ensureEngine({
    cacheDir: chooseCacheDirectory(options.cacheDir, data, user, onProgress),
    platform,
    wantedVersion: options.changeEngine ? undefined : record?.engineVersion,
    aptMirror: options.aptMirror,
    fallbackDir: options.fallbackDir,
    onProgress,
  })
  const { programs } = engineLayout(engine.prefix, platform)
  const { engineVersion } = engine
  if (!record) {
    onProgress({ step: 'initialise', message: `Making a new database with ${engineVersion} in ${data.root}` })
    await initialiseData(data, programs, engineVersion, user)
  }

  const sockets = makeRuntimeSockets(data, user)
  const settings = engineSettings({
    socketDir: sockets.postgres,
    buffers: options.buffers ?? '512MB',
    sharedMemoryFits: sharedMemoryFits(),
  })
  onProgress({ step: 'start', message: `Starting ${engineVersion}` })
  const postgres = await runPostgres(data, programs, settings, user, onProgress)
  try {
    if (!record?.prepared) await prepareExtensions(programs, sockets.postgres)
    else if (record.engineVersion !== engineVersion) await updateExtensions(programs, sockets.postgres)
    if (!record?.prepared || record.engineVersion !== engineVersion) {
      writeDataRecord(data.postgres, { engineVersion, prepared: true }, user)
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
  return {
    postgres,
    postgresSocketDir: sockets.postgres,
    gatewaySocketDir: sockets.gateway,
    programs,
    info: { engineVersion, packages: engine.packages, prefix: engine.prefix, processId: postgres.pid },
    async stop() {
      await postgres.stop()
      sockets.remove()
    },
  }
}

/**
 * Installs the engine when needed, makes the database when there is none, ends what a killed run left behind, and starts
 * PostgreSQL with DocumentDB on it. Throws EmbeddedDatabaseError, whose message says what to do.
 */
export async function startEngine(options: EngineOptions): Promise<RunningEngine> {
  const platform = enginePlatform()
  requireTools('flock', 'setpriv')
  const user = engineUser()
  const data = dataDirectory(resolve(options.dataDir))
  const lock = await lockData(data, user)
  try {
    const { postgres, ...engine } = await startOnLockedData(data, platform, user, options)
    let stopping = false
    return {
      ...engine,
      async stop() {
        stopping = true
        await engine.stop()
        await lock.release()
      },
      onFailure(callback) {
        void postgres.ended.then(() => {
          if (stopping) return
          const remedy = 'Start Y-CRM again: the next start recovers everything that was acknowledged.'
          callback(new EmbeddedDatabaseError(`The database engine ended by itself. Its log: ${data.log}.`, remedy))
        })
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
