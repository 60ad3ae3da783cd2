import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { debianMirrors } from './debianMirrors.ts'
import { parseDeb822Sources } from './parseDeb822Sources.ts'
import { parseOneLineSources } from './parseOneLineSources.ts'

/** The Debian mirrors of this machine's apt, from sources.list and sources.list.d. */
export function machineMirrors(aptDirectory = '/etc/apt'): string[] {
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
  const parts = join(aptDirectory, 'sources.list.d')
  const names = existsSync(parts) ? readdirSync(parts).sort() : []
  return debianMirrors([
    ...parseOneLineSources(read(join(aptDirectory, 'sources.list'))),
    ...names.flatMap((name) => {
      if (name.endsWith('.sources')) return parseDeb822Sources(read(join(parts, name)))
      return name.endsWith('.list') ? parseOneLineSources(read(join(parts, name))) : []
    }),
  ])
}
