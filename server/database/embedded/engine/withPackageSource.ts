import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'
import type { OnEngineProgress } from './EngineProgress.ts'
import type { EnginePlatform } from './enginePlatform.ts'
import { folderSource } from './folderSource.ts'
import { machineMirrors } from './machineMirrors.ts'
import { openAptSource } from './openAptSource.ts'
import type { PackageSource } from './PackageSource.ts'

export type SourceOptions = {
  /** A Debian mirror instead of the machine's own. */
  aptMirror?: string | undefined
  /** A folder of packages with SHA256SUMS, used only when no mirror serves. */
  fallbackDir?: string | undefined
}

type OpenOptions = SourceOptions & {
  workDirectory: string
  platform: EnginePlatform
  onProgress: OnEngineProgress
}

/**
 * Tries `use` with each mirror in turn, then with the fallback folder, saying so. Throws EmbeddedDatabaseError with every
 * reason when none serves.
 */
export async function withPackageSource<Result>(
  options: OpenOptions,
  use: (source: PackageSource) => Promise<Result>,
): Promise<Result> {
  const { aptMirror, fallbackDir, workDirectory, platform, onProgress } = options
  const mirrors = aptMirror ? [aptMirror.replace(/\/+$/, '')] : machineMirrors()
  const reasons: string[] = mirrors.length ? [] : ["this machine's apt names no Debian mirror"]
  let ownError: EmbeddedDatabaseError | undefined
  for (const mirror of mirrors) {
    try {
      return await use(await openAptSource({ workDirectory, mirror, platform, onProgress }))
    } catch (error) {
      if (error instanceof EmbeddedDatabaseError) ownError = error
      reasons.push(`${mirror}: ${error instanceof Error ? error.message : error}`)
    }
  }
  if (fallbackDir) {
    onProgress({
      step: 'notice',
      message: `No package mirror serves (${reasons.join('; ')}); falling back on the packages in ${fallbackDir}`,
    })
    return use(folderSource(fallbackDir, platform))
  }
  if (ownError) throw ownError
  throw new EmbeddedDatabaseError(
    `The database engine's packages can't be fetched: ${reasons.join('; ')}.`,
    `Name a Debian mirror in APT_MIRROR. ${OTHER_DATABASE_REMEDY}`,
  )
}
