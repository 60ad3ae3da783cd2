const LONGEST = 2_000
const OPENED = ['http:', 'https:', 'mailto:', 'tel:']

/** A link of a text as it may be opened: to the web, mail or a phone; null for anything else. */
export const linkIn = (href: unknown): string | null => {
  if (typeof href !== 'string' || href.length > LONGEST || !URL.canParse(href)) return null
  return OPENED.includes(new URL(href).protocol) ? href : null
}
