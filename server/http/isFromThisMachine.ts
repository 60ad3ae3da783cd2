import type { IncomingMessage } from 'node:http'
import { BlockList } from 'node:net'
import { isLoopbackName } from './isLoopbackName.ts'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** What proxies add: a request that carries one came from elsewhere, though the proxy stands beside us. */
const FORWARDED = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-server',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
]

/**
 * Whether a request was made on this machine, for this machine: by its socket, without a sign of a proxy, and under a name
 * that means this machine (so that no other site's name can be pointed here, DNS rebinding). HTTP/1.0 is what silent
 * proxies speak. A header can make the answer no, never yes.
 */
export const isFromThisMachine = (request: IncomingMessage): boolean => {
  const { remoteAddress, remoteFamily } = request.socket
  if (!remoteAddress || !loopback.check(remoteAddress, remoteFamily === 'IPv6' ? 'ipv6' : 'ipv4')) return false
  if (request.httpVersion === '1.0' || FORWARDED.some((name) => name in request.headers)) return false
  const host = request.headers.host ?? ''
  return URL.canParse(`http://${host}`) && isLoopbackName(new URL(`http://${host}`).hostname)
}
