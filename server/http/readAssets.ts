import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A built file, and how the build compressed it. */
export type Asset = { plain: Buffer; br: Buffer | undefined; gzip: Buffer | undefined }

const COMPRESSED = /\.(br|gz)$/

/** Every file of a folder in memory, by its name: some megabytes, and a build beside a running product takes nothing from it. */
export const readAssets = (folder: string): Map<string, Asset> => {
  const names = new Set(readdirSync(folder))
  const read = (name: string) => (names.has(name) ? readFileSync(join(folder, name)) : undefined)
  return new Map(
    [...names]
      .filter((name) => !COMPRESSED.test(name))
      .map((name) => [
        name,
        { plain: readFileSync(join(folder, name)), br: read(`${name}.br`), gzip: read(`${name}.gz`) },
      ]),
  )
}
