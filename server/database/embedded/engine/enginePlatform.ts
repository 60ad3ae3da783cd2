import { EmbeddedDatabaseError, OTHER_DATABASE_REMEDY } from '../EmbeddedDatabaseError.ts'

/** Debian's names for a processor: its architecture, its library folder and its dynamic loader. */
export type EnginePlatform = {
  architecture: 'amd64' | 'arm64'
  triplet: string
  loader: string
}

const platforms: Record<string, EnginePlatform> = {
  x64: { architecture: 'amd64', triplet: 'x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' },
  arm64: { architecture: 'arm64', triplet: 'aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' },
}

/** Throws EmbeddedDatabaseError elsewhere than on Linux with an x64 or arm64 processor. */
export function enginePlatform(
  operatingSystem: string = process.platform,
  processor: string = process.arch,
): EnginePlatform {
  const platform = operatingSystem === 'linux' ? platforms[processor] : undefined
  if (!platform) {
    throw new EmbeddedDatabaseError(
      `The embedded database runs on Linux (Debian 12 or later, x64 or arm64); this is ${operatingSystem} on ${processor}.`,
      OTHER_DATABASE_REMEDY,
    )
  }
  return platform
}
