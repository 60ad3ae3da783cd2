import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'
import { ROOT_PACKAGES } from './engineLayout.ts'
import type { EnginePackage, PackageSource } from './PackageSource.ts'

/** Throws when the source lacks one of the packages the engine is made of. */
export async function offerRootPackages(source: PackageSource): Promise<EnginePackage[]> {
  const offered = await source.offer(ROOT_PACKAGES)
  const absent = ROOT_PACKAGES.filter((name) => !offered.has(name))
  if (absent.length) {
    throw new EmbeddedDatabaseError(
      `The packages at ${source.place} lack ${absent.join(', ')}.`,
      `Name a mirror with Debian testing in APT_MIRROR. ${OTHER_DATABASE_REMEDY}`,
    )
  }
  return [...offered.values()]
}
