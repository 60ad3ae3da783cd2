import { randomBytes } from 'node:crypto'
import { Router } from 'express'
import type { Config } from '#server/config.ts'
import { isLoopbackName } from '#server/http/isLoopbackName.ts'
import { bundledKeys } from '#server/mandates/bundled/bundledKeys.ts'
import { bundledRegisterRoutes } from '#server/mandates/bundled/bundledRegisterRoutes.ts'
import { httpRegister } from '#server/mandates/httpRegister.ts'
import { registerInUse } from '#server/mandates/registerInUse.ts'
import { TEST_PROVIDER } from '#server/organisations/User.ts'
import { attachContext } from './attachContext.ts'
import { sessionSecret } from './sessionSecret.ts'
import { sessionKey } from './sessions/sessionKey.ts'
import { sessionRoutes } from './sessions/sessionRoutes.ts'
import { discoverProvider } from './signIn/discoverProvider.ts'
import { endSessionUrl } from './signIn/endSessionUrl.ts'
import { SignInProblem } from './signIn/SignInProblem.ts'
import { signInRoutes } from './signIn/signInRoutes.ts'
import { testProviderRoutes } from './testProvider/testProviderRoutes.ts'

const CLIENT_ID = 'y-crm'
const SECRET_BYTES = 32

const refuse = () => Promise.reject(new SignInProblem('local_only'))

const identityProvider = ({ oidc, production }: Config, publicUrl: string) => {
  if (oidc) return { provider: discoverProvider({ ...oidc, name: oidc.issuer, asksAlways: false }), routes: null }
  if (production) throw new Error('In production set OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET. See the README.')
  const issuer = new URL('/idp', publicUrl).href
  const clientSecret = randomBytes(SECRET_BYTES).toString('base64url')
  const redirectUri = new URL('/auth/callback', publicUrl).href
  const provider = discoverProvider({
    name: TEST_PROVIDER,
    issuer,
    clientId: CLIENT_ID,
    clientSecret,
    asksAlways: true,
  })
  return {
    // Reached by another machine's name, it would refuse its own sign-ins: say so before it is asked.
    provider: isLoopbackName(new URL(publicUrl).hostname) ? provider : { ...provider, configuration: refuse },
    routes: testProviderRoutes({ issuer, clientId: CLIENT_ID, clientSecret, redirectUri }),
  }
}

/** Where mandates are asked for: the register of the settings, else outside production the bundled one, asked as the real one is. */
const mandateRegister = ({ mandates, production }: Config, publicUrl: string): Router | null => {
  if (mandates) registerInUse.use(httpRegister(mandates))
  if (mandates || production) return null
  registerInUse.takeBundled(httpRegister({ url: new URL('/valtuudet', publicUrl).href, ...bundledKeys }))
  return bundledRegisterRoutes()
}

/**
 * Who is who: the session behind each request under /api, sign-in, and outside production the bundled test identity
 * provider and register of mandates where no others are set. Mount it before the features: they ask `request.contextOf`.
 */
export const authRoutes = async (config: Config, publicUrl: string): Promise<Router> => {
  const router = Router()
  const { provider, routes } = identityProvider(config, publicUrl)
  const register = mandateRegister(config, publicUrl)
  sessionKey.use(config.sessionSecret ?? (await sessionSecret(config.dataDir)))
  // Of pages too: some are read before their scripts have come.
  router.use(attachContext)
  router.use(signInRoutes(provider, publicUrl))
  router.use(sessionRoutes((idToken) => endSessionUrl(provider, publicUrl, idToken)))
  if (routes) router.use('/idp', routes)
  if (register) router.use('/valtuudet', register)
  return router
}
