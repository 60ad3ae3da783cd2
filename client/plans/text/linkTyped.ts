import { linkIn } from '#shared/plans/text/linkIn.ts'

const ADDRESS = /^[^\s@/:]+@[^\s@]+\.[^\s@]+$/
const WITHOUT_SCHEME = /^[^\s/:@]+\.[^\s/:@]{2,}(?:[/:?#]\S*)?$/

/** A link as a person types it: `esimerkki.fi` is a page, `nimi@esimerkki.fi` an e-mail; null: neither. */
export const linkTyped = (typed: string): string | null => {
  const words = typed.trim()
  if (ADDRESS.test(words)) return linkIn(`mailto:${words}`)
  return linkIn(WITHOUT_SCHEME.test(words) ? `https://${words}` : words)
}
