import { POSTGRES_MAJOR } from './engineLayout.ts'
import type { EnginePackage } from './PackageSource.ts'

export function nameEngineVersion(packages: readonly EnginePackage[]): string {
  const versionOf = (name: string) => packages.find((one) => one.name === name)?.version ?? 'unknown'
  const postgres = versionOf(`postgresql-${POSTGRES_MAJOR}`)
  const documentdb = versionOf(`postgresql-${POSTGRES_MAJOR}-documentdb`)
  return `postgresql-${postgres}_documentdb-${documentdb}`.replaceAll(/[^\w.+~-]/g, '_')
}
