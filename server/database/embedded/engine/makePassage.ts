import { chmodSync, existsSync, statSync } from 'node:fs'
import type { EngineUser } from './engineUser.ts'
import { makeDirectory } from './makeDirectory.ts'

const SEARCH_BY_OTHERS = 0o001
const PERMISSION_BITS = 0o7777

/** Makes a folder of our own that the engine's user may pass through, but neither list nor read. */
export function makePassage(directory: string, user: EngineUser): void {
  if (!existsSync(directory)) makeDirectory(directory, user.dropped ? 0o711 : 0o700)
  const { mode, uid } = statSync(directory)
  if (user.dropped && uid === process.getuid?.() && !(mode & SEARCH_BY_OTHERS)) {
    chmodSync(directory, (mode & PERMISSION_BITS) | SEARCH_BY_OTHERS)
  }
}
