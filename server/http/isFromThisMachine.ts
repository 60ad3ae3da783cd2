import type { IncomingMessage } from 'node:http'
import { BlockList, type Socket } from 'node:net'
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

const HOST = /^(\[[\da-f:.]+\]|[^:/@\s]+)(?::\d+)?$/i

const known = new WeakMap<Socket, boolean>()

/** A connection keeps its other end, so one look is enough for all its requests. */
const comesByLoopback = (socket: Socket): boolean => {
  const { remoteAddress, remoteFamily } = socket
  const seen = known.get(socket)
  if (seen !== undefined || !remoteAddress) return seen ?? false
  const found = loopback.check(remoteAddress, remoteFamily === 'IPv6' ? 'ipv6' : 'ipv4')
  known.set(socket, found)
  return found
}

/**
 * Whether a request was made on this machine, for this machine: by its socket, without a sign of a proxy, and under a name
 * that means this machine (so that no other site's name can be pointed here, DNS rebinding). HTTP/1.0 is what silent
 * proxies speak. A header can make the answer no, never yes.
 */
export const isFromThisMachine = ({ socket, headers, httpVersion }: IncomingMessage): boolean => {
  if (!comesByLoopback(socket) || httpVersion === '1.0') return false
  if (FORWARDED.some((name) => headers[name] !== undefined)) return false
  const [, hostname] = HOST.exec(headers.host ?? '') ?? []
  return hostname !== undefined && isLoopbackName(hostname.toLowerCase())
}
