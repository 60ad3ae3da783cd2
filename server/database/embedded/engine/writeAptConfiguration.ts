import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'
import type { EnginePlatform } from './enginePlatform.ts'
import { makeDirectory } from './makeDirectory.ts'

/** The Debian suite that carries DocumentDB. */
export const ENGINE_SUITE = 'testing'

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

/**
 * Writes a private apt configuration under `workDirectory` and returns its path (for `apt-get -c`). The machine's own
 * settings (proxy, certificates) still count; its sources, preferences and hooks don't.
 */
export function writeAptConfiguration(workDirectory: string, mirror: string, platform: EnginePlatform): string {
  if (!existsSync(keyring)) {
    throw new EmbeddedDatabaseError(
      `Debian's archive keys (${keyring}) are missing, so packages can't be checked.`,
      `Install the package debian-archive-keyring. ${OTHER_DATABASE_REMEDY}`,
    )
  }
  for (const folder of ['state', 'lists/partial', 'cache/archives/partial']) {
    makeDirectory(join(workDirectory, folder), 0o755)
  }
  writeFileSync(join(workDirectory, 'status'), '')
  const options = `[arch=${platform.architecture} signed-by=${keyring}]`
  writeFileSync(join(workDirectory, 'sources.list'), `deb ${options} ${mirror} ${ENGINE_SUITE} main\n`)
  const path = join(workDirectory, 'apt.conf')
  const place = (name: string) => JSON.stringify(join(workDirectory, name))
  writeFileSync(
    path,
    [
      '#clear APT::Update;',
      '#clear DPkg;',
      '#clear APT::Architectures;',
      '#clear APT::Default-Release;',
      `Dir::State ${place('state')};`,
      `Dir::State::Lists ${place('lists')};`,
      `Dir::State::status ${place('status')};`,
      `Dir::Cache ${place('cache')};`,
      'Dir::Cache::pkgcache "pkgcache.bin";',
      'Dir::Cache::srcpkgcache "srcpkgcache.bin";',
      `Dir::Etc::SourceList ${place('sources.list')};`,
      'Dir::Etc::SourceParts "/dev/null";',
      'Dir::Etc::Preferences "/dev/null";',
      'Dir::Etc::PreferencesParts "/dev/null";',
      `APT::Architecture "${platform.architecture}";`,
      `APT::Architectures { "${platform.architecture}"; };`,
      'APT::Get::AllowUnauthenticated "false";',
      'Acquire::AllowInsecureRepositories "false";',
      'Acquire::AllowWeakRepositories "false";',
      'Acquire::Languages "none";',
      'Acquire::PDiffs "false";',
      'Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";',
      'Acquire::Retries "2";',
      'Acquire::http::Timeout "20";',
      'Acquire::https::Timeout "20";',
      '',
    ].join('\n'),
  )
  return path
}
