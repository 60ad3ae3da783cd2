import type { AptSource } from './AptSource.ts'

const words = (text: string | undefined) => (text ?? '').split(/\s+/).filter(Boolean)

/** One-line format of sources.list(5): `deb [options] URI suite component...`. */
export function parseOneLineSources(text: string): AptSource[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)([^#]*)/.exec(line)
    if (!match) return []
    return [{ uris: words(match[1]), suites: words(match[2]), components: words(match[3]) }]
  })
}
