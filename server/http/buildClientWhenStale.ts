import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const SOURCES = ['client', 'shared', 'vite.config.ts', 'package-lock.json']
const VITE = 'node_modules/vite/bin/vite.js'
const BUILT = 'dist/client/index.html'

const newestOf = (path: string): number => {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestOf(join(path, name))))
}

/**
 * Build the client at the first start and whenever a source is newer than what was built; else it costs some milliseconds.
 * In a process of its own, always for production: a NODE_ENV of ours (development, test) would bundle React's slow half.
 */
export const buildClientWhenStale = async (): Promise<void> => {
  if (existsSync(BUILT) && Math.max(...SOURCES.map(newestOf)) <= statSync(BUILT).mtimeMs) return
  await run(process.execPath, [VITE, 'build', '--logLevel', 'error'], { env: { NODE_ENV: 'production' } })
}
