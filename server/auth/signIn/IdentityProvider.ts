import type { Configuration } from 'openid-client'

/** Who vouches for people: an OIDC provider, and how we speak with it. */
export type IdentityProvider = {
  /** As stored users name it: the issuer's address, or TEST_PROVIDER. */
  name: string
  /** Its addresses and keys, read from it at the first sign-in and kept. */
  configuration(): Promise<Configuration>
  /** Ask anew each time, so that at one desk another of the demo's people can sign in. */
  asksAlways: boolean
}
