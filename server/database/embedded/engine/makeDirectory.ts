import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { EngineUser } from './engineUser.ts'

const PERMISSION_BITS = 0o7777

/** Makes a folder with exactly this mode and owner, whatever the umask; missing parents become 0755. */
export function makeDirectory(path: string, mode: number, owner?: EngineUser): void {
  const parent = dirname(resolve(path))
  if (!existsSync(parent)) makeDirectory(parent, 0o755)
  mkdirSync(path, { recursive: true })
  if ((statSync(path).mode & PERMISSION_BITS) !== mode) chmodSync(path, mode)
  if (owner?.dropped) chownSync(path, owner.uid, owner.gid)
}
