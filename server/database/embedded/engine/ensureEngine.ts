import { join } from 'node:path'
import { EmbeddedDatabaseError, otherDatabaseRemedy } from '../EmbeddedDatabaseError.ts'
import { makeDirectory } from './directoryAccess.ts'
import { digestPackages, type InstalledEngine, listInstalledEngines } from './engineManifest.ts'
import { enginePackages } from './enginePackages.gen.ts'
import { takeFileLock } from './fileLock.ts'
import { type InstallOptions, installEngine } from './installEngine.ts'
import { runCommand } from './runCommand.ts'

/** How long one start waits for another that is installing into the same cache. */
const installWaitSeconds = 600

const neededTools = ['apt-get', 'apt-cache', 'dpkg-deb', 'tar', 'sync']

async function requireTools(): Promise<void> {
  const script = 'for tool; do command -v "$tool" >/dev/null || echo "$tool"; done'
  const absent = (await runCommand('sh', ['-c', script, 'sh', ...neededTools])).split('\n').filter(Boolean)
  if (absent.length) {
    throw new EmbeddedDatabaseError(
      `The embedded database installs itself from Debian packages and needs ${absent.join(', ')}, not found here.`,
      otherDatabaseRemedy,
    )
  }
}

function findInstalled({ cacheDir, platform, wantedVersion }: InstallOptions): InstalledEngine | undefined {
  const installed = listInstalledEngines(cacheDir, platform.architecture)
  const lock = digestPackages(enginePackages[platform.architecture])
  const ofThisLock = installed.filter((engine) => engine.lock === lock)
  if (!wantedVersion) return ofThisLock.at(-1)
  const matches = (engine: InstalledEngine) => engine.engineVersion === wantedVersion
  return ofThisLock.findLast(matches) ?? installed.findLast(matches)
}

/**
 * The engine from the cache, installed first when it isn't there. Safe to call from many processes at once: one installs,
 * the others wait for it.
 */
export async function ensureEngine(options: InstallOptions): Promise<InstalledEngine> {
  const found = findInstalled(options)
  if (found) return found
  await requireTools()
  makeDirectory(options.cacheDir, 0o755)
  const lock = await takeFileLock(join(options.cacheDir, '.install.lock'), installWaitSeconds)
  if (!lock) {
    throw new EmbeddedDatabaseError(
      `Another Y-CRM has been installing the database engine into ${options.cacheDir} for over ten minutes.`,
      'Stop it and start again.',
    )
  }
  try {
    return findInstalled(options) ?? (await installEngine(options))
  } finally {
    await lock.release()
  }
}
