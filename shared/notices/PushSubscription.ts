import { z } from 'zod'

const LONGEST_ENDPOINT = 1_000
const base64url = (bytes: number) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}={0,2}$`))

/** A browser's own word (RFC 8030, RFC 8291): the address at its maker's push service, its public key and secret. */
export const PushSubscription = z.strictObject({
  endpoint: z.url({ protocol: /^https$/ }).max(LONGEST_ENDPOINT),
  keys: z.strictObject({ p256dh: base64url(65), auth: base64url(16) }),
})
export type PushSubscription = z.infer<typeof PushSubscription>
