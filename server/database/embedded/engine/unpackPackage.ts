import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { CommandFailure } from './CommandFailure.ts'

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

/**
 * Unpacks a .deb into a folder, without what the engine never reads, and resolves to the paths unpacked (`./usr/...`).
 * Runs none of the package's scripts.
 */
export async function unpackPackage(deb: string, prefix: string): Promise<string[]> {
  const archive = spawn('/usr/bin/dpkg-deb', ['--fsys-tarfile', deb], { stdio: ['ignore', 'pipe', 'pipe'] })
  const excludes = unneeded.map((pattern) => `--exclude=${pattern}`)
  const tar = spawn('tar', ['-x', '-v', '-p', '--no-same-owner', '--wildcards', ...excludes, '-C', prefix, '-f', '-'])
  let complaints = ''
  for (const child of [archive, tar]) {
    child.stderr.on('data', (text) => {
      complaints += text
    })
  }
  let names = ''
  tar.stdout.setEncoding('utf8').on('data', (text) => {
    names += text
  })
  tar.stdin.on('error', () => {})
  archive.stdout.pipe(tar.stdin)
  const [[archiveCode], [tarCode]] = await Promise.all([once(archive, 'close'), once(tar, 'close')])
  if (archiveCode !== 0) throw new CommandFailure(`dpkg-deb on ${deb}`, archiveCode, complaints)
  if (tarCode !== 0) throw new CommandFailure(`tar on ${deb}`, tarCode, complaints)
  return names.split('\n').filter(Boolean)
}
