import type { AptSource } from './AptSource.ts'

const words = (text: string | undefined) => (text ?? '').split(/\s+/).filter(Boolean)

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
