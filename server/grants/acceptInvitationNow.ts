import { accessChanged } from '#server/access/accessChanged.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { acceptInvitation as contract } from '#shared/grants/acceptInvitation.ts'
import { acceptInvitation } from './acceptInvitation.ts'
import { findInvitation } from './findInvitation.ts'

/** Accept with the sign-in under way. A grant to a guest opens to people without an organisation (actorKeys): others are told so. */
export const acceptInvitationNow: Handler<typeof contract> = async ({ actor }, { token }) => {
  if (actor.organisation && (await findInvitation(token, new Date()))) throw new Refusal('grant.invitation_for_guest')
  if (actor.organisation) throw new Refusal('grant.invitation_gone')
  const accepted = await acceptInvitation({ token, userId: actor.userId, name: actor.name })
  accessChanged.tell({ userIds: [actor.userId] })
  return accepted
}
