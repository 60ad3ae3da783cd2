import { Markup } from './Markup.ts'

type Part = Markup | string | number | Part[]

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const markupOf = (part: Part): string => {
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(markupOf).join('')
  return String(part).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A template whose values are escaped, for the few pages that the server itself shows. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(
    strings.map((string, index) => string + (index < parts.length ? markupOf(parts[index] ?? '') : '')).join(''),
  )
