import type { Agent } from 'node:https'

/** How push messages leave the house. */
export type PushSettings = {
  /** By which push services know us (VAPID, RFC 8292); base64url. */
  keys: { publicKey: string; privateKey: string }
  /** Whom a push service writes to when something is wrong with our messages: `mailto:` or `https:`. */
  subject: string
  /** A receiver besides the known services, `localhost:8443`; in tests only. */
  testHost?: string
  /** What trusts that receiver's certificate; in tests only. */
  agent?: Agent
}
