import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Puts a directory's entries on disk: a rename or a new file in it then outlives a power cut. */
export function syncDirectory(directory: string): void {
  const descriptor = openSync(directory, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
