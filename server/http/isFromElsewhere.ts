import type { IncomingHttpHeaders } from 'node:http'

const hostOf = (address: string | undefined): string | undefined =>
  address && URL.canParse(address) ? new URL(address).host : undefined

/**
 * Whether another site's page made this request, by what browsers say of where it was made. What no page made (curl,
 * another system) says nothing, and is let through: it has no user's cookie to abuse.
 */
export const isFromElsewhere = (headers: IncomingHttpHeaders, publicUrl?: string): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  if (headers.origin === undefined) return false
  const host = hostOf(headers.origin)
  return host === undefined || (host !== headers.host && host !== hostOf(publicUrl))
}
