import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far the clocks of both ends may differ, either way (milliseconds). */
const SLACK = 5 * 60_000

type Keys = { clientId: string; key: string }

const digest = (key: string, path: string, timestamp: string): Buffer =>
  createHmac('sha256', key).update(`${path} ${timestamp}`).digest()

/**
 * The header by which a client of Suomi.fi e-Authorizations proves who asks for which path:
 * `clientId timestamp base64(HMAC-SHA256(key, path + " " + timestamp))`. The path begins at `/service` and includes the
 * query. A header that is used again within the slack is accepted, as the real service does: it opens the same path only.
 */
export const registerSignature = {
  header: 'X-AsiointivaltuudetAuthorization',

  of({ clientId, key }: Keys, path: string, now = new Date()): string {
    const timestamp = now.toISOString()
    return `${clientId} ${timestamp} ${digest(key, path, timestamp).toString('base64')}`
  },

  holds({ clientId, key }: Keys, path: string, header: string | undefined, now = new Date()): boolean {
    const [client, timestamp, signature, ...rest] = header?.split(' ') ?? []
    if (client !== clientId || !timestamp || !signature || rest.length > 0) return false
    const age = now.getTime() - Date.parse(timestamp)
    if (!(Math.abs(age) <= SLACK)) return false
    const given = Buffer.from(signature, 'base64')
    const right = digest(key, path, timestamp)
    return given.length === right.length && timingSafeEqual(given, right)
  },
}
