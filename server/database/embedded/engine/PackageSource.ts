import type { OnEngineProgress } from './EngineProgress.ts'

/** One Debian package in one version; the SHA-256 (hex) is that of the .deb file, the size its bytes. */
export type EnginePackage = { name: string; version: string; sha256: string; size: number }

/** Where packages come from: a mirror whose signatures apt has checked, or a folder with a list of checksums. */
export interface PackageSource {
  /** For messages: a mirror or a folder. */
  readonly place: string
  /** What this source has of the named packages, by name; those it lacks are left out. */
  offer(names: readonly string[]): Promise<Map<string, EnginePackage>>
  /** Paths of the .deb files by package name, each checked against its SHA-256. */
  fetch(packages: readonly EnginePackage[], onProgress: OnEngineProgress): Promise<Map<string, string>>
}
