import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['client', 'shared', 'vite.config.ts', 'package-lock.json']
const BUILT = 'dist/client/index.html'

const newestOf = (path: string): number => {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestOf(join(path, name))))
}

/** Build the client at the first start and whenever a source is newer than what was built; else it costs some milliseconds. */
export const buildClientWhenStale = async (): Promise<void> => {
  if (existsSync(BUILT) && Math.max(...SOURCES.map(newestOf)) <= statSync(BUILT).mtimeMs) return
  const { build } = await import('vite')
  await build({ logLevel: 'error' })
}
