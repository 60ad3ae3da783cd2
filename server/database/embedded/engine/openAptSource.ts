import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'
import { CommandFailure } from './CommandFailure.ts'
import { checkPackageFile } from './checkPackageFile.ts'
import type { OnEngineProgress } from './EngineProgress.ts'
import type { EnginePlatform } from './enginePlatform.ts'
import { makeDirectory } from './makeDirectory.ts'
import type { EnginePackage, PackageSource } from './PackageSource.ts'
import { runCommand } from './runCommand.ts'
import { ENGINE_SUITE, writeAptConfiguration } from './writeAptConfiguration.ts'

type AptOptions = { workDirectory: string; mirror: string; platform: EnginePlatform; onProgress: OnEngineProgress }

const bytesPerMegabyte = 1_000_000

function parseStanza(stanza: string): EnginePackage {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(stanza)?.[1] ?? ''
  return { name: field('Package'), version: field('Version'), sha256: field('SHA256'), size: Number(field('Size')) }
}

/** apt writes the colon of an epoch as %3a in names of files. */
const fileName = ({ name, version }: EnginePackage, architecture: string) =>
  `${name}_${version.replaceAll(':', '%3a')}_${architecture}.deb`

/**
 * A mirror, read by an apt of our own: own state, cache and lists, nothing of the machine's packages. Resolves when the
 * signed index is fetched and its signature checked. An index past its Valid-Until is taken with a notice.
 */
export async function openAptSource(options: AptOptions): Promise<PackageSource> {
  const { workDirectory, mirror, platform, onProgress } = options
  const configuration = writeAptConfiguration(workDirectory, mirror, platform)
  const debs = join(workDirectory, 'debs')
  makeDirectory(debs, 0o755)
  const apt = (tool: string, args: string[], onLine?: (line: string) => void) =>
    runCommand('env', ['LC_ALL=C', tool, '-c', configuration, ...args], { cwd: debs, ...(onLine ? { onLine } : {}) })

  onProgress({ step: 'index', message: `Reading the package index of Debian ${ENGINE_SUITE}` })
  const update = ['update', '-q', '-o', 'APT::Update::Error-Mode=any']
  try {
    await apt('apt-get', update)
  } catch (error) {
    if (!(error instanceof CommandFailure) || !/is expired|not valid anymore/.test(error.stderr)) throw error
    onProgress({
      step: 'notice',
      message: "The mirror's signed index is past its Valid-Until; using it all the same, its signature is good",
    })
    await apt('apt-get', [...update, '-o', 'Acquire::Check-Valid-Until=false'])
  }

  const findFile = async (wanted: EnginePackage) => {
    for (const architecture of [platform.architecture, 'all']) {
      const path = join(debs, fileName(wanted, architecture))
      if (await checkPackageFile(path, wanted)) return path
      if (existsSync(path)) rmSync(path)
    }
    return undefined
  }

  return {
    place: mirror,
    async offer(names) {
      // apt-cache fails when it knows none of the names, or some of them: what it printed counts.
      const script = 'LC_ALL=C apt-cache -c "$0" show --no-all-versions "$@" 2>/dev/null || true'
      const printed = await runCommand('sh', ['-c', script, configuration, ...names])
      const stanzas = printed.split(/\n\n+/).filter((stanza) => stanza.startsWith('Package: '))
      return new Map(stanzas.map(parseStanza).map((found) => [found.name, found]))
    },
    async fetch(wanted, onFetchProgress) {
      const paths = new Map<string, string>()
      const absent: EnginePackage[] = []
      for (const one of wanted) {
        const path = await findFile(one)
        if (path) paths.set(one.name, path)
        else absent.push(one)
      }
      if (!absent.length) return paths
      const total = absent.reduce((sum, { size }) => sum + size, 0)
      const message = `Downloading ${absent.length} packages, ${Math.ceil(total / bytesPerMegabyte)} MB`
      onFetchProgress({ step: 'download', message, done: 0, total })
      const specifications = absent.map(({ name, version }) => `${name}=${version}`)
      await apt('apt-get', ['download', '-q', '-o', 'APT::Status-Fd=1', ...specifications], (line) => {
        const percent = /^dlstatus:\d+:([\d.]+):/.exec(line)?.[1]
        if (percent) onFetchProgress({ step: 'download', message, done: (Number(percent) / 100) * total, total })
      })
      for (const one of absent) {
        const path = await findFile(one)
        if (!path) {
          throw new EmbeddedDatabaseError(
            `The mirror sent another ${one.name} ${one.version} than its SHA-256 promises.`,
            `Try again, or name another mirror in APT_MIRROR. ${OTHER_DATABASE_REMEDY}`,
          )
        }
        paths.set(one.name, path)
      }
      return paths
    },
  }
}
