import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type AptSource = { uris: string[]; suites: string[]; components: string[] }

const words = (text: string | undefined) => (text ?? '').split(/\s+/).filter(Boolean)

/** One-line format of sources.list(5): `deb [options] URI suite component...`. */
export function parseOneLineSources(text: string): AptSource[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)([^#]*)/.exec(line)
    if (!match) return []
    return [{ uris: words(match[1]), suites: words(match[2]), components: words(match[3]) }]
  })
}

/** deb822 format of sources.list(5): stanzas of `Types`, `URIs`, `Suites`, `Components`, `Enabled`. */
export function parseDeb822Sources(text: string): AptSource[] {
  const withoutComments = text.replace(/^#.*\n?/gm, '')
  return withoutComments.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = new Map<string, string>()
    for (const [, name = '', value = ''] of stanza.matchAll(/^([A-Za-z][\w-]*):((?:.*)(?:\n[ \t]+.*)*)/gm)) {
      fields.set(name.toLowerCase(), value.trim())
    }
    const disabled = /^(no|false|without|off|disable|0)$/i.test(fields.get('enabled') ?? 'yes')
    if (disabled || !words(fields.get('types')).includes('deb')) return []
    return [
      {
        uris: words(fields.get('uris')),
        suites: words(fields.get('suites')),
        components: words(fields.get('components')),
      },
    ]
  })
}

const debianSuite =
  /^(oldoldstable|oldstable|stable|testing|unstable|sid|bookworm|trixie|forky|duke)(-updates|-backports)?$/

/** The mirrors that serve Debian's own main archive, the first named first, without repetition or a closing slash. */
export function debianMirrors(sources: readonly AptSource[]): string[] {
  const uris = sources
    .filter(({ suites, components }) => components.includes('main') && suites.some((suite) => debianSuite.test(suite)))
    .flatMap((source) => source.uris)
    .map((uri) => uri.replace(/\/+$/, ''))
  return [...new Set(uris)]
}

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
