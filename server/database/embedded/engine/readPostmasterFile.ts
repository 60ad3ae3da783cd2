import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a running PostgreSQL writes of itself into its data directory (postmaster.pid). */
export type PostmasterFile = { pid: number; socketDir: string; status: string }

export const POSTMASTER_FILE = 'postmaster.pid'

/** Lines: process, data directory, start time, port, socket directory, address, shared memory, status. */
export function readPostmasterFile(postgres: string): PostmasterFile | undefined {
  const path = join(postgres, POSTMASTER_FILE)
  if (!existsSync(path)) return undefined
  const lines = readFileSync(path, 'utf8').split('\n')
  return { pid: Number(lines[0]), socketDir: lines[4] ?? '', status: lines[7]?.trim() ?? '' }
}
