import { chownSync, closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { EngineUser } from './engineUser.ts'
import { syncDirectory } from './syncDirectory.ts'

/** Writes a file whole or not at all, also through a power cut; mode 0600. */
export function replaceFile(path: string, text: string, owner: EngineUser): void {
  const unfinished = `${path}.new`
  const descriptor = openSync(unfinished, 'w', 0o600)
  writeSync(descriptor, text)
  fsyncSync(descriptor)
  closeSync(descriptor)
  if (owner.dropped) chownSync(unfinished, owner.uid, owner.gid)
  renameSync(unfinished, path)
  syncDirectory(dirname(path))
}
