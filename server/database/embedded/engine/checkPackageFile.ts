import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { EnginePackage } from './PackageSource.ts'

/** True when the file is there and its bytes have the package's SHA-256. */
export async function checkPackageFile(path: string, expected: EnginePackage): Promise<boolean> {
  if (!existsSync(path)) return false
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex') === expected.sha256
}
