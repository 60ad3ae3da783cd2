import { createHash } from 'node:crypto'
import type { EnginePackage } from './PackageSource.ts'

const digestLength = 12

export function digestPackages(packages: readonly EnginePackage[]): string {
  const lines = packages.map(({ name, version, sha256 }) => `${name} ${version} ${sha256}`).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, digestLength)
}
