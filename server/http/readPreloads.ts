import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Built = { file: string; imports?: string[] }

/**
 * From the list that the build leaves of what it made (Vite's manifest): how a page's head names everything that these modules of
 * the client are made of, besides what index.html names already. Without it a browser finds one file in another, and each costs a
 * round trip. Throws when a module is not in the list by that name.
 */
export const readPreloads = (root: string, modules: readonly string[]): string => {
  const built: Record<string, Built> = JSON.parse(readFileSync(join(root, '.vite/manifest.json'), 'utf8'))
  const withImports = (keys: readonly string[], found = new Set<string>()): Set<string> => {
    for (const key of keys) {
      const one = built[key]
      if (!one) throw new Error(`The build has no ${key}: see .vite/manifest.json in ${root}`)
      if (found.has(one.file)) continue
      found.add(one.file)
      withImports(one.imports ?? [], found)
    }
    return found
  }
  const ofEveryPage = withImports(['index.html'])
  return [...withImports(modules)]
    .filter((file) => !ofEveryPage.has(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
    .join('')
}
