const HERE = 'http://here.invalid'
const HOME = '/'

/**
 * Where to go after sign-in: a path of our own pages, never another site (open redirect), never sign-in itself or a
 * server address. Anything else is the home page.
 */
export const safeReturnTo = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return HOME
  if (!URL.canParse(wanted, HERE)) return HOME
  const url = new URL(wanted, HERE)
  // `//other.example` and `/\other.example` have another origin once parsed, as a browser would.
  if (url.origin !== HERE || /^\/+(auth|idp|valtuudet|api|socket\.io|sign-in)(\/|$)/.test(url.pathname)) return HOME
  if (url.pathname.startsWith('//')) return HOME
  return `${url.pathname}${url.search}${url.hash}`
}
