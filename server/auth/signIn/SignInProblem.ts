/**
 * Why nobody was signed in: begun elsewhere or too long ago, refused by the provider, provider silent, person unknown, the
 * test provider asked from another machine, or an invitation that no longer works or is not for people of organisations.
 */
export type SignInProblemKind =
  | 'stale'
  | 'refused'
  | 'unreachable'
  | 'no_account'
  | 'local_only'
  | 'invitation_gone'
  | 'not_for_organisation'

/** A sign-in that ended without a session; the person sees a page that says what to do. */
export class SignInProblem extends Error {
  readonly kind: SignInProblemKind
  constructor(kind: SignInProblemKind, cause?: unknown) {
    super(`Sign-in: ${kind}`, { cause })
    this.kind = kind
  }
}
