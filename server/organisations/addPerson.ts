import { insertDocuments } from '#server/database/insertDocuments.ts'
import { isDuplicateKey } from '#server/database/isDuplicateKey.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { setTeamsOf } from '#server/teams/setTeamsOf.ts'
import type { addPerson as contract } from '#shared/organisations/addPerson.ts'
import { findOwnPerson } from './findOwnPerson.ts'
import { findUsableRole } from './findUsableRole.ts'
import { findUserByIdentity } from './findUserByIdentity.ts'
import { presentPerson } from './presentPerson.ts'
import { recordOrganisationEvent } from './recordOrganisationEvent.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/**
 * A person joins the caller's organisation: from their first sign-in on they act in the role given. They are known by
 * their subject at the provider through which the administrator signed in. An identity that somebody already signs in
 * with is refused, whoever that is: nobody's account is taken into an organisation over their head.
 */
export const addPerson: Handler<typeof contract> = async (context, { name, email, subject, roleId, teamIds }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const role = await findUsableRole(organisation, roleId)
  const { provider } = (await findOwnPerson(organisation.id, administrator.userId)).identity
  if (await findUserByIdentity({ provider, subject })) throw new Refusal('person.identity_in_use')
  const person: User = {
    _id: newId<User['_id']>('usr'),
    name,
    organisationId: organisation.id,
    roleId,
    identity: { provider, subject },
    ...(email === null ? {} : { email }),
    joinedAt: new Date(),
    version: 1,
  }
  await insertDocuments(UserModel, [person]).catch((error) => {
    throw isDuplicateKey(error) ? new Refusal('person.identity_in_use') : error
  })
  const teams = await setTeamsOf({ organisationId: organisation.id, userId: person._id, teamIds })
  await recordOrganisationEvent(administrator, {
    type: 'person.joined',
    userId: person._id,
    name,
    role: role.name,
    teams: teams.after,
  })
  return presentPerson(administrator, person)
}
