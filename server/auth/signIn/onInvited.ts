import { accessChanged } from '#server/access/accessChanged.ts'
import { acceptInvitation } from '#server/grants/acceptInvitation.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { User } from '#server/organisations/User.ts'
import { SignInProblem } from './SignInProblem.ts'

/**
 * Somebody with an account signs in by an invitation: it is bound to this sign-in. A guest's access opens nothing to people
 * of an organisation (actorKeys): they are told so before it is used up.
 */
export const onInvited = async ({ _id, name, organisationId }: User, invitation: string): Promise<void> => {
  if (organisationId) throw new SignInProblem('not_for_organisation')
  try {
    await acceptInvitation({ token: invitation, userId: _id, name })
  } catch (error) {
    if (error instanceof Refusal) throw new SignInProblem('invitation_gone', error)
    throw error
  }
  accessChanged.tell({ userIds: [_id] })
}
