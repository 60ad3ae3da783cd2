import { findUserByIdentity } from '#server/organisations/findUserByIdentity.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { browserCookie } from './browserCookie.ts'
import type { IdentityProvider } from './IdentityProvider.ts'
import { SignInProblem } from './SignInProblem.ts'
import { type SignInAttempt, SignInAttemptModel } from './signInAttemptModel.ts'

type SignedIn = { userId: UserId; idToken: string | null; returnTo: string }

const takeAttempt = async (state: string | null, browser: string | undefined): Promise<SignInAttempt> => {
  if (!state || !browser) throw new SignInProblem('stale')
  // Taken out as it is found: a state is good for one use, by the browser that began it.
  const attempt = await SignInAttemptModel.findOneAndDelete({
    _id: state,
    browser: browserCookie.hashOf(browser),
    expiresAt: { $gt: new Date() },
  }).lean<SignInAttempt>()
  if (!attempt) throw new SignInProblem('stale')
  return attempt
}

const exchange = async (provider: IdentityProvider, callback: URL, attempt: SignInAttempt) => {
  const client = await import('openid-client')
  const configuration = await provider.configuration().catch((error) => {
    throw error instanceof SignInProblem ? error : new SignInProblem('unreachable', error)
  })
  try {
    return await client.authorizationCodeGrant(configuration, callback, {
      pkceCodeVerifier: attempt.codeVerifier,
      expectedState: attempt._id,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    })
  } catch (error) {
    throw new SignInProblem(error instanceof TypeError ? 'unreachable' : 'refused', error)
  }
}

/** The provider sent the person back: check what it says, and find out who they are here. Throws SignInProblem. */
export const finishSignIn = async (
  provider: IdentityProvider,
  callback: URL,
  browser: string | undefined,
): Promise<SignedIn> => {
  const attempt = await takeAttempt(callback.searchParams.get('state'), browser)
  const tokens = await exchange(provider, callback, attempt)
  const subject = tokens.claims()?.sub
  if (!subject) throw new SignInProblem('refused')
  const user = await findUserByIdentity({ provider: provider.name, subject })
  if (!user) throw new SignInProblem('no_account')
  return { userId: user._id, idToken: tokens.id_token ?? null, returnTo: attempt.returnTo }
}
