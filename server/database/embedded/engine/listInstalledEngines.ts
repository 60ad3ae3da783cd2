import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Manifest = z.object({
  /** The two versions that decide what is on disk: a data directory stays with them. */
  engineVersion: z.string(),
  /** Short digest over every package and version, libraries included. */
  build: z.string(),
  /** Digest of the lock file that was in force when this was installed. */
  lock: z.string(),
  packages: z.array(z.object({ name: z.string(), version: z.string(), sha256: z.string(), size: z.number() })),
})
/** What an installed engine is made of; kept as manifest.json in its prefix. */
type EngineManifest = z.infer<typeof Manifest>

export const MANIFEST_FILE = 'manifest.json'

/** An engine that lies complete under `prefix`. */
export type InstalledEngine = EngineManifest & { prefix: string }

/** Every complete engine in the cache, newest version last. What is half made has no manifest. */
export function listInstalledEngines(cacheDir: string, architecture: string): InstalledEngine[] {
  if (!existsSync(cacheDir)) return []
  const names = readdirSync(cacheDir).filter((name) => !name.startsWith('.') && name.includes(`_${architecture}_`))
  return names.sort().flatMap((name) => {
    const prefix = join(cacheDir, name)
    const path = join(prefix, MANIFEST_FILE)
    if (!existsSync(path)) return []
    const parsed = Manifest.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? [{ ...parsed.data, prefix }] : []
  })
}
