import { join } from 'node:path'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'
import { digestPackages } from './digestPackages.ts'
import { enginePackages } from './enginePackages.gen.ts'
import { type InstallOptions, installEngine } from './installEngine.ts'
import { type InstalledEngine, listInstalledEngines } from './listInstalledEngines.ts'
import { makeDirectory } from './makeDirectory.ts'
import { requireTools } from './requireTools.ts'
import { takeFileLock } from './takeFileLock.ts'

/** How long one start waits for another that is installing into the same cache. */
const installWaitSeconds = 600

function findInstalled({ cacheDir, platform, wantedVersion, locked }: InstallOptions): InstalledEngine | undefined {
  const installed = listInstalledEngines(cacheDir, platform.architecture)
  const lock = digestPackages(locked ?? enginePackages[platform.architecture])
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
  requireTools('apt-get', 'apt-cache', 'dpkg-deb', 'tar', 'sync')
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
