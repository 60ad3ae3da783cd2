import type { IdentityProvider } from './IdentityProvider.ts'

/**
 * Where the identity provider ends its own session, so that the next person at the desk is asked who they are; null where
 * it has no such place, or asks each time anyway. Never keeps anybody from signing out here.
 */
export const endSessionUrl = async (
  provider: IdentityProvider,
  publicUrl: string,
  idToken: string | null,
): Promise<string | null> => {
  if (provider.asksAlways) return null
  const client = await import('openid-client')
  const configuration = await provider.configuration().catch(() => null)
  if (!configuration?.serverMetadata().end_session_endpoint) return null
  return client.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: new URL('/', publicUrl).href,
    ...(idToken ? { id_token_hint: idToken } : {}),
  }).href
}
