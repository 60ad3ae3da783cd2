import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assembleEngine } from './assembleEngine.ts'
import { digestPackages } from './digestPackages.ts'
import type { OnEngineProgress } from './EngineProgress.ts'
import { engineLayout } from './engineLayout.ts'
import { enginePackages } from './enginePackages.gen.ts'
import type { EnginePlatform } from './enginePlatform.ts'
import { engineVersionUnavailable } from './engineVersionUnavailable.ts'
import { type InstalledEngine, MANIFEST_FILE } from './listInstalledEngines.ts'
import { makeDirectory } from './makeDirectory.ts'
import { nameEngineVersion } from './nameEngineVersion.ts'
import { offerRootPackages } from './offerRootPackages.ts'
import type { EnginePackage, PackageSource } from './PackageSource.ts'
import { runCommand } from './runCommand.ts'
import { type SourceOptions, withPackageSource } from './withPackageSource.ts'
import { wrapPrograms } from './wrapPrograms.ts'

export type InstallOptions = SourceOptions & {
  cacheDir: string
  platform: EnginePlatform
  /** The packages to install as long as the source has them; by default those of the lock file. */
  locked?: readonly EnginePackage[]
  /** The only engine version that will do, for data that already exists. */
  wantedVersion?: string | undefined
  onProgress: OnEngineProgress
}

const partialPrefix = '.partial-'

/** What to install: exactly the locked packages when the source has them all, otherwise what it has instead. */
async function choosePackages(source: PackageSource, locked: readonly EnginePackage[], onProgress: OnEngineProgress) {
  const offered = await source.offer(locked.map(({ name }) => name))
  const same = (one: EnginePackage) => offered.get(one.name)?.sha256 === one.sha256
  if (locked.length && locked.every(same)) return [...locked]
  const changes = locked
    .filter((one) => !same(one))
    .map(({ name, version }) => `${name} ${version} -> ${offered.get(name)?.version ?? 'gone'}`)
  onProgress({
    step: 'notice',
    message: `The mirror has moved on from the lock file; resolving anew (${changes.join(', ') || 'nothing locked'})`,
  })
  const roots = await offerRootPackages(source)
  return [...new Map([...offered.values(), ...roots].map((one) => [one.name, one])).values()]
}

/**
 * Fetches, checks and unpacks an engine beside its final place and renames it there when it is whole and runs: a folder
 * under `cacheDir` is a complete engine or none. Packages already fetched are not fetched again. Call it under the lock
 * of the cache.
 */
export async function installEngine(options: InstallOptions): Promise<InstalledEngine> {
  const { cacheDir, platform, wantedVersion, onProgress } = options
  const locked = options.locked ?? enginePackages[platform.architecture]
  for (const name of readdirSync(cacheDir)) {
    if (name.startsWith(partialPrefix)) rmSync(join(cacheDir, name), { recursive: true })
  }
  const workDirectory = join(cacheDir, '.packages')
  makeDirectory(workDirectory, 0o755)
  const partial = join(cacheDir, `${partialPrefix}${process.pid}`)

  return withPackageSource({ ...options, workDirectory }, async (source) => {
    rmSync(partial, { recursive: true, force: true })
    makeDirectory(partial, 0o755)
    const begin = await choosePackages(source, locked, onProgress)
    const engineVersion = nameEngineVersion(begin)
    if (wantedVersion && wantedVersion !== engineVersion) throw engineVersionUnavailable(wantedVersion, engineVersion)

    const assembled = await assembleEngine({ prefix: partial, platform, source, begin, onProgress })
    wrapPrograms(partial, platform)
    await runCommand(join(engineLayout(partial, platform).programs, 'postgres'), ['--version'])
    const packages = assembled
      .map(({ name, version, sha256, size }) => ({ name, version, sha256, size }))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
    const build = digestPackages(packages)
    const manifest = { engineVersion, build, lock: digestPackages(locked), packages }
    writeFileSync(join(partial, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`)
    // On disk before it gets its name, so that a power cut can't leave a complete folder of empty files.
    await runCommand('sync', ['-f', partial])

    const prefix = join(cacheDir, `${engineVersion}_${platform.architecture}_${build}`)
    if (existsSync(prefix)) rmSync(prefix, { recursive: true })
    renameSync(partial, prefix)
    rmSync(workDirectory, { recursive: true })
    return { ...manifest, prefix }
  })
}
