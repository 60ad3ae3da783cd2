import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'
import { checkPackageFile } from './checkPackageFile.ts'
import type { EnginePlatform } from './enginePlatform.ts'
import type { EnginePackage, PackageSource } from './PackageSource.ts'

/** A folder of .deb files with a SHA256SUMS as `sha256sum` writes it: the last resort where no mirror answers. */
export function folderSource(folder: string, platform: EnginePlatform): PackageSource {
  const files = new Map<string, string>()
  const packages = new Map<string, EnginePackage>()
  for (const line of readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n')) {
    const [, sha256 = '', file = ''] = /^([0-9a-f]{64})\s+\*?(\S+\.deb)$/.exec(line) ?? []
    const [name = '', version = '', architecture = ''] = decodeURIComponent(file.replace(/\.deb$/, '')).split('_')
    if (architecture !== 'all' && architecture !== platform.architecture) continue
    files.set(name, join(folder, file))
    packages.set(name, { name, version, sha256, size: statSync(join(folder, file)).size })
  }
  return {
    place: folder,
    async offer(names) {
      return new Map(names.flatMap((name) => packages.get(name) ?? []).map((found) => [found.name, found]))
    },
    async fetch(wanted) {
      const paths = new Map<string, string>()
      for (const wantedPackage of wanted) {
        const path = files.get(wantedPackage.name) ?? ''
        if (!(await checkPackageFile(path, wantedPackage))) {
          throw new EmbeddedDatabaseError(
            `The package file ${path || wantedPackage.name} is not the one its SHA-256 promises.`,
            OTHER_DATABASE_REMEDY,
          )
        }
        paths.set(wantedPackage.name, path)
      }
      return paths
    },
  }
}
