import { inTransaction } from '#server/database/inTransaction.ts'
import { acceptInvitation } from '#server/grants/acceptInvitation.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { addGuest } from '#server/organisations/addGuest.ts'
import type { User } from '#server/organisations/User.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { SignInProblem } from './SignInProblem.ts'

type Stranger = {
  identity: User['identity']
  /** As the identity provider tells it. */
  name: unknown
  invitation: string | null
}

const NAMELESS = 'Kutsuttu vieras'
const LONGEST_NAME = 200

/**
 * Somebody whom the provider vouches for and whom we don't know. With an invitation that still works they get an account as
 * a guest and the access it is to, both or neither; else nobody is let in.
 */
export const onUnknownIdentity = async ({ identity, name, invitation }: Stranger): Promise<UserId> => {
  if (!invitation) throw new SignInProblem('no_account')
  const called =
    typeof name === 'string' && name.trim() ? name.normalize('NFC').trim().slice(0, LONGEST_NAME) : NAMELESS
  try {
    return await inTransaction(async () => {
      const userId = await addGuest({ identity, name: called })
      await acceptInvitation({ token: invitation, userId, name: called })
      return userId
    })
  } catch (error) {
    if (error instanceof Refusal) throw new SignInProblem('invitation_gone', error)
    throw error
  }
}
