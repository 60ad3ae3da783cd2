import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type Provider from 'oidc-provider'
import type { Configuration } from 'oidc-provider'
import { MemoryAdapter } from './MemoryAdapter.ts'
import { strangers } from './strangers.ts'

export type TestProviderSettings = { issuer: string; clientId: string; clientSecret: string; redirectUri: string }

/** A sign-in is a click, so what belongs to it lives for minutes (seconds). */
const ARTEFACT_SECONDS = 10 * 60
const SECRET_BYTES = 32

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }
}

const configurationOf = ({ clientId, clientSecret, redirectUri }: TestProviderSettings): Configuration => ({
  adapter: MemoryAdapter,
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  // Made at each start: what it signs is checked within the second and never again.
  jwks: { keys: [signingKey()] } as Configuration['jwks'],
  cookies: { keys: [randomBytes(SECRET_BYTES).toString('base64url')] },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
  interactions: { url: (_ctx, interaction) => `/idp/people/${interaction.uid}` },
  findAccount: (_ctx, subject) => ({
    accountId: subject,
    claims: () => ({ sub: subject, ...strangers.nameOf(subject) }),
  }),
  claims: { openid: ['sub'], profile: ['name'] },
  // The name goes into the ID token itself: there is nobody else to ask for it.
  conformIdTokenClaims: false,
  // Y-CRM is the only client, so there is nothing to ask consent for.
  async loadExistingGrant(ctx) {
    const { provider, client, session } = ctx.oidc
    const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId })
    grant.addOIDCScope('openid profile')
    await grant.save()
    return grant
  },
  renderError(ctx, out) {
    ctx.type = 'text/plain'
    ctx.body = `${out.error}: ${out.error_description ?? ''}\n`
  },
  ttl: {
    AccessToken: ARTEFACT_SECONDS,
    AuthorizationCode: 60,
    Grant: ARTEFACT_SECONDS,
    IdToken: ARTEFACT_SECONDS,
    Interaction: ARTEFACT_SECONDS,
    Session: ARTEFACT_SECONDS,
  },
})

/** The bundled test identity provider: a real OIDC provider whose people are chosen by a click. Loaded only when it is needed. */
export const createTestProvider = async (settings: TestProviderSettings): Promise<Provider> => {
  const { Provider: OidcProvider } = await import('oidc-provider')
  return new OidcProvider(settings.issuer, configurationOf(settings))
}
