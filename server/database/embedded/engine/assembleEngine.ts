import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'
import type { OnEngineProgress } from './EngineProgress.ts'
import type { EnginePlatform } from './enginePlatform.ts'
import { findMissingLibraries } from './findMissingLibraries.ts'
import { listPackagePaths } from './listPackagePaths.ts'
import type { EnginePackage, PackageSource } from './PackageSource.ts'
import { providedLibraries } from './providedLibraries.ts'
import { readDependencies } from './readDependencies.ts'
import { unpackPackage } from './unpackPackage.ts'

type Assembly = {
  prefix: string
  platform: EnginePlatform
  source: PackageSource
  /** Packages to begin with: the whole of the lock file, or the root packages alone. */
  begin: readonly EnginePackage[]
  onProgress: OnEngineProgress
}

export type AssembledPackage = EnginePackage & { provides: Set<string> }

const unpacksAtOnce = 3

/** `libgeos_c.so.1` and `libgeos-c1t64` both become `libgeosc1`: how Debian names most library packages. */
const plainName = (name: string) =>
  name
    .replace(/t64$/, '')
    .replace(/\.so\.?/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/**
 * Fetches and unpacks packages into `prefix` until every library that the engine's files load is there: those to begin
 * with, then whichever of their dependencies hold what is missing. Resolves to all packages that were unpacked.
 */
export async function assembleEngine(assembly: Assembly): Promise<AssembledPackage[]> {
  const { prefix, platform, source, onProgress } = assembly
  const unpacked: AssembledPackage[] = []
  const candidates = new Map<string, AssembledPackage>()
  const dependencies = new Set<string>()
  const tried = new Set<string>()

  const unpack = async (packages: readonly EnginePackage[]) => {
    const debs = await source.fetch(packages, onProgress)
    const queue = [...packages]
    let done = 0
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const deb = debs.get(next.name) ?? ''
        const paths = await unpackPackage(deb, prefix)
        for (const name of await readDependencies(deb)) dependencies.add(name)
        unpacked.push({ ...next, provides: providedLibraries(paths, platform.triplet) })
        tried.add(next.name)
        done += 1
        onProgress({ step: 'unpack', message: `Unpacking ${packages.length} packages`, done, total: packages.length })
      }
    }
    await Promise.all(Array.from({ length: unpacksAtOnce }, work))
  }

  const consider = async (names: readonly string[]) => {
    const offered = [...(await source.offer(names)).values()]
    for (const name of names) tried.add(name)
    const debs = await source.fetch(offered, onProgress)
    for (const one of offered) {
      const deb = debs.get(one.name) ?? ''
      const provides = providedLibraries(await listPackagePaths(deb), platform.triplet)
      candidates.set(one.name, { ...one, provides })
    }
  }

  await unpack(assembly.begin)
  for (;;) {
    const { missing } = findMissingLibraries(prefix, platform)
    if (!missing.size) return unpacked
    const useful = [...candidates.values()].filter(({ provides }) => [...missing].some((name) => provides.has(name)))
    if (useful.length) {
      for (const { name } of useful) candidates.delete(name)
      await unpack(useful.map(({ name, version, sha256, size }) => ({ name, version, sha256, size })))
      continue
    }
    const untried = [...dependencies].filter((name) => !tried.has(name) && /^(lib|zlib)/.test(name))
    const guesses = new Set([...missing].map(plainName))
    const likely = untried.filter((name) => guesses.has(plainName(name)))
    if (!untried.length) {
      throw new EmbeddedDatabaseError(
        `The packages at ${source.place} lack libraries that the engine loads: ${[...missing].join(', ')}.`,
        `Name another mirror in APT_MIRROR. ${OTHER_DATABASE_REMEDY}`,
      )
    }
    await consider(likely.length ? likely : untried)
  }
}
