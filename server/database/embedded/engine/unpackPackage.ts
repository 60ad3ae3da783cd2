import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { CommandFailure, runCommand } from './runCommand.ts'

/** What the engine never reads: 60 % of the bytes. Patterns of tar. */
const unneeded = [
  './etc',
  './usr/include',
  './usr/lib/*/engines-3',
  './usr/lib/*/gconv',
  './usr/lib/*/krb5',
  './usr/lib/postgresql/*/lib/bitcode',
  './usr/lib/postgresql/*/lib/pgxs',
  './usr/lib/sasl2',
  './usr/share/[!p]*',
  './usr/share/postgresql/*/contrib',
  './usr/share/postgresql/*/extension/address_standardizer*',
  './usr/share/postgresql/*/extension/documentdb_distributed*',
  './usr/share/postgresql/*/extension/postgis_raster*',
  './usr/share/postgresql/*/extension/postgis_sfcgal*',
  './usr/share/postgresql/*/extension/postgis_tiger*',
  './usr/share/postgresql/*/extension/postgis_topology*',
]

/** Unpacks a .deb into a folder, without what the engine never reads. Runs none of the package's scripts. */
export async function unpackPackage(deb: string, prefix: string): Promise<void> {
  const archive = spawn('dpkg-deb', ['--fsys-tarfile', deb], { stdio: ['ignore', 'pipe', 'pipe'] })
  const excludes = unneeded.map((pattern) => `--exclude=${pattern}`)
  const tar = spawn('tar', ['-x', '-p', '--no-same-owner', '--wildcards', ...excludes, '-C', prefix, '-f', '-'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let complaints = ''
  for (const child of [archive, tar]) {
    child.stderr.on('data', (text) => {
      complaints += text
    })
  }
  tar.stdin.on('error', () => {})
  archive.stdout.pipe(tar.stdin)
  const [[archiveCode], [tarCode]] = await Promise.all([once(archive, 'close'), once(tar, 'close')])
  if (archiveCode !== 0) throw new CommandFailure(`dpkg-deb on ${deb}`, archiveCode, complaints)
  if (tarCode !== 0) throw new CommandFailure(`tar on ${deb}`, tarCode, complaints)
}

/** Names of the packages a .deb depends on, the first of alternatives, without versions. */
export async function readDependencies(deb: string): Promise<string[]> {
  const fields = await runCommand('dpkg-deb', ['-f', deb, 'Pre-Depends', 'Depends'])
  const names = fields
    .replace(/^[\w-]+:/gm, ',')
    .split(',')
    .map(
      (dependency) =>
        dependency
          .split('|')[0]
          ?.replace(/\(.*\)/, '')
          .trim()
          .split(':')[0] ?? '',
    )
  return names.filter(Boolean)
}

/** The libraries a .deb holds in the loader's folder, by the names programs ask for. */
export async function readProvidedLibraries(deb: string, triplet: string): Promise<Set<string>> {
  const listing = await runCommand('dpkg-deb', ['-c', deb])
  const names = listing.split('\n').flatMap((line) => {
    const path = /\s\.(\/\S+)(?: -> .*)?$/.exec(line)?.[1] ?? ''
    const match = new RegExp(`^(?:/usr)?/lib/${triplet}/([^/]+\\.so[^/]*)$`).exec(path)
    return match?.[1] ?? []
  })
  return new Set(names)
}
