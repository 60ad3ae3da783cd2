import type { Configuration } from 'openid-client'
import { isLoopbackName } from '#server/http/isLoopbackName.ts'
import type { IdentityProvider } from './IdentityProvider.ts'

type Settings = {
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  asksAlways: boolean
}

/** How long the provider may take to answer (seconds). */
const TIMEOUT = 10

const discover = async ({ issuer, clientId, clientSecret }: Settings): Promise<Configuration> => {
  // Loaded at the first sign-in: a start does not wait for it.
  const client = await import('openid-client')
  const server = new URL(issuer)
  const plain = server.protocol === 'http:' && isLoopbackName(server.hostname)
  return client.discovery(server, clientId, undefined, client.ClientSecretBasic(clientSecret), {
    timeout: TIMEOUT,
    // Plain http only on this machine. The ID token's signature is checked even where TLS would vouch for it.
    execute: [...(plain ? [client.allowInsecureRequests] : []), client.enableNonRepudiationChecks],
  })
}

/** A provider by its issuer address. A discovery that failed is tried again at the next sign-in. */
export const discoverProvider = (settings: Settings): IdentityProvider => {
  let known: Promise<Configuration> | undefined
  return {
    name: settings.name,
    asksAlways: settings.asksAlways,
    configuration() {
      known ??= discover(settings).catch((error) => {
        known = undefined
        throw error
      })
      return known
    },
  }
}
