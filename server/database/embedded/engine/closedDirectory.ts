import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { EngineUser } from './engineUser.ts'

const SEARCH_BY_OTHERS = 0o001

function mayEnter(directory: string, user: EngineUser): boolean {
  const { mode, uid, gid } = statSync(directory)
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & SEARCH_BY_OTHERS) !== 0
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
