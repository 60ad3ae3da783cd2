import type { Language } from '#shared/languages/Language.ts'
import { browserCookie } from './browserCookie.ts'
import type { IdentityProvider } from './IdentityProvider.ts'
import { SignInProblem } from './SignInProblem.ts'
import { ATTEMPT_LIMIT, SignInAttemptModel } from './signInAttemptModel.ts'

type Begin = { redirectUri: string; returnTo: string; language: Language; browser: string; invited: boolean }

/** Note the attempt and give the provider's address to go to: authorization code with PKCE, state and nonce. */
export const beginSignIn = async (
  provider: IdentityProvider,
  { redirectUri, returnTo, language, browser, invited }: Begin,
): Promise<{ next: URL; state: string }> => {
  const client = await import('openid-client')
  const configuration = await provider.configuration().catch((error) => {
    throw error instanceof SignInProblem ? error : new SignInProblem('unreachable', error)
  })
  const state = client.randomState()
  const nonce = client.randomNonce()
  const codeVerifier = client.randomPKCECodeVerifier()
  await SignInAttemptModel.create([
    {
      _id: state,
      browser: browserCookie.hashOf(browser),
      codeVerifier,
      nonce,
      returnTo,
      expiresAt: new Date(Date.now() + ATTEMPT_LIMIT),
    },
  ])
  const next = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    // Who is invited may be new to us: their name is asked for too.
    scope: invited ? 'openid profile' : 'openid',
    response_type: 'code',
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ui_locales: language,
    ...(provider.asksAlways ? { prompt: 'login' } : {}),
  })
  return { next, state }
}
