import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE_MODULES, ENGINE_PROGRAMS, engineLayout } from './engineLayout.ts'
import type { EnginePlatform } from './enginePlatform.ts'
import { readNeededLibraries } from './readNeededLibraries.ts'

export type LibraryNeeds = {
  /** Libraries that the engine's files load, directly or through another library, and that are not there. */
  missing: Set<string>
  /** Libraries that they load and that are there. */
  loaded: Set<string>
}

/** Follows what the engine's programs and modules load, through every library in the prefix. */
export function findMissingLibraries(prefix: string, platform: EnginePlatform): LibraryNeeds {
  const { programs, modules, libraries } = engineLayout(prefix, platform)
  const missing = new Set<string>()
  const loaded = new Set<string>()
  const queue = [
    // A wrapped program is a script; the program itself stands beside it.
    ...ENGINE_PROGRAMS.map((name) =>
      [`${name}.real`, name].map((file) => join(programs, file)).find((path) => existsSync(path)),
    ),
    ...ENGINE_MODULES.map((name) => join(modules, `${name}.so`)),
  ].filter((path): path is string => path !== undefined && existsSync(path))
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const library of readNeededLibraries(readFileSync(path)) ?? []) {
      if (missing.has(library) || loaded.has(library)) continue
      const found = [libraries, modules].map((folder) => join(folder, library)).find((file) => existsSync(file))
      if (found) {
        loaded.add(library)
        queue.push(found)
      } else missing.add(library)
    }
  }
  return { missing, loaded }
}
