import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { EngineUser } from './engineUser.ts'

const searchByOthers = 0o001
const permissionBits = 0o7777

function mayEnter(directory: string, user: EngineUser): boolean {
  const { mode, uid, gid } = statSync(directory)
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & searchByOthers) !== 0
}

/** The topmost existing folder on the way to `path` (itself included) that the user may not enter. */
export function closedDirectory(path: string, user: EngineUser): string | undefined {
  if (!user.dropped) return undefined
  const way: string[] = []
  for (let directory = resolve(path); ; directory = dirname(directory)) {
    way.unshift(directory)
    if (directory === dirname(directory)) break
  }
  return way.find((directory) => existsSync(directory) && !mayEnter(directory, user))
}

/** Makes a folder with exactly this mode and owner, whatever the umask; missing parents become 0755. */
export function makeDirectory(path: string, mode: number, owner?: EngineUser): void {
  const parent = dirname(resolve(path))
  if (!existsSync(parent)) makeDirectory(parent, 0o755)
  mkdirSync(path, { recursive: true })
  if ((statSync(path).mode & permissionBits) !== mode) chmodSync(path, mode)
  if (owner?.dropped) chownSync(path, owner.uid, owner.gid)
}

/** Makes a folder of our own that the engine's user may pass through, but neither list nor read. */
export function makePassage(directory: string, user: EngineUser): void {
  if (!existsSync(directory)) makeDirectory(directory, user.dropped ? 0o711 : 0o700)
  const { mode, uid } = statSync(directory)
  if (user.dropped && uid === process.getuid?.() && !(mode & searchByOthers)) {
    chmodSync(directory, (mode & permissionBits) | searchByOthers)
  }
}
