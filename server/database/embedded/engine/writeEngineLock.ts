import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '#server/config.ts'
import { type AssembledPackage, assembleEngine } from './assembleEngine.ts'
import { ROOT_PACKAGES } from './engineLayout.ts'
import { type EnginePlatform, enginePlatform } from './enginePlatform.ts'
import { findMissingLibraries } from './findMissingLibraries.ts'
import { makeDirectory } from './makeDirectory.ts'
import { offerRootPackages } from './offerRootPackages.ts'
import { printEngineProgress } from './printEngineProgress.ts'
import { withPackageSource } from './withPackageSource.ts'

const lockPath = join(import.meta.dirname, 'enginePackages.gen.ts')

/** The packages of today's mirror: the root packages and those whose libraries they load. Sorted by name. */
async function resolvePackages(platform: EnginePlatform, directory: string) {
  const { aptMirror, fallbackDir } = readConfig().engine
  const prefix = join(directory, 'prefix')
  const workDirectory = join(directory, 'packages')
  for (const folder of [directory, prefix, workDirectory]) makeDirectory(folder, 0o755)
  const options = { aptMirror, fallbackDir, workDirectory, platform, onProgress: printEngineProgress }
  const assembled = await withPackageSource(options, async (source) => {
    const begin = await offerRootPackages(source)
    return assembleEngine({ prefix, platform, source, begin, onProgress: printEngineProgress })
  })
  const { loaded } = findMissingLibraries(prefix, platform)
  const isLoaded = ({ name, provides }: AssembledPackage) =>
    ROOT_PACKAGES.includes(name) || [...provides].some((library) => loaded.has(library))
  return assembled
    .filter(isLoaded)
    .map(({ name, version, sha256, size }) => ({ name, version, sha256, size }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

const directory = mkdtempSync(join(tmpdir(), 'y-crm-engine-lock-'))
try {
  const architectures = [
    ['x64', 'amd64'],
    ['arm64', 'arm64'],
  ] as const
  const locks: string[] = []
  for (const [processor, architecture] of architectures) {
    const packages = await resolvePackages(enginePlatform('linux', processor), join(directory, architecture))
    locks.push(`  ${architecture}: [\n${packages.map((one) => `    ${JSON.stringify(one)},`).join('\n')}\n  ],`)
    process.stderr.write(`${architecture}: ${packages.length} packages locked\n`)
  }
  writeFileSync(
    lockPath,
    [
      '// Written by `npm run engine:lock` from a Debian mirror, its signatures checked. Not edited by hand.',
      "import type { EnginePackage } from './PackageSource.ts'",
      '',
      "export const enginePackages: Record<'amd64' | 'arm64', readonly EnginePackage[]> = {",
      ...locks,
      '}',
      '',
    ].join('\n'),
  )
} finally {
  rmSync(directory, { recursive: true, force: true })
}
