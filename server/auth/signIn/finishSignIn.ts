import { RegisterUnreachable } from '#server/mandates/RegisterUnreachable.ts'
import { refreshMandates } from '#server/mandates/refreshMandates.ts'
import { findUserByIdentity } from '#server/organisations/findUserByIdentity.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { browserCookie } from './browserCookie.ts'
import type { IdentityProvider } from './IdentityProvider.ts'
import { onInvited } from './onInvited.ts'
import { onUnknownIdentity } from './onUnknownIdentity.ts'
import { SignInProblem } from './SignInProblem.ts'
import { type SignInAttempt, SignInAttemptModel } from './signInAttemptModel.ts'

type Callback = {
  address: URL
  /** The cookie of the browser that began the sign-in. */
  browser: string | undefined
  /** The invitation with which it was begun, if any. */
  invitation: string | null
}
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
  { address, browser, invitation }: Callback,
): Promise<SignedIn> => {
  const attempt = await takeAttempt(address.searchParams.get('state'), browser)
  const tokens = await exchange(provider, address, attempt)
  const claims = tokens.claims()
  if (!claims?.sub) throw new SignInProblem('refused')
  const identity = { provider: provider.name, subject: claims.sub }
  const known = await findUserByIdentity(identity)
  if (known && invitation) await onInvited(known, invitation)
  const userId = known?._id ?? (await onUnknownIdentity({ identity, name: claims.name, invitation }))
  await refreshMandates(userId).catch((error) => {
    // They come in all the same: what they may by a mandate waits until the register answers.
    if (!(error instanceof RegisterUnreachable)) throw error
  })
  return { userId, idToken: tokens.id_token ?? null, returnTo: attempt.returnTo }
}
