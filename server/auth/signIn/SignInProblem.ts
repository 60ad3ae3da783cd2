/**
 * Why nobody was signed in: begun elsewhere or too long ago, refused by the provider, provider silent, person unknown, or
 * the test provider asked from another machine.
 */
export type SignInProblemKind = 'stale' | 'refused' | 'unreachable' | 'no_account' | 'local_only'

/** A sign-in that ended without a session; the person sees a page that says what to do. */
export class SignInProblem extends Error {
  readonly kind: SignInProblemKind
  constructor(kind: SignInProblemKind, cause?: unknown) {
    super(`Sign-in: ${kind}`, { cause })
    this.kind = kind
  }
}
