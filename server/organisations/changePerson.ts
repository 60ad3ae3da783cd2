import { accessChanged } from '#server/access/accessChanged.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { changePerson as contract } from '#shared/organisations/changePerson.ts'
import { changeRoleOf } from './changeRoleOf.ts'
import { changeTeamsOf } from './changeTeamsOf.ts'
import { correctPerson } from './correctPerson.ts'
import { endGrantsOfMover } from './endGrantsOfMover.ts'
import { findOwnPerson } from './findOwnPerson.ts'
import { handOverDuties } from './handOverDuties.ts'
import { presentPerson } from './presentPerson.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import { UserModel } from './userModel.ts'

/**
 * Move a person to another role or other teams, or correct their name and e-mail. Their open sessions go on with the
 * rights they now have; what rests on them stays unless somebody takes over or their new role can't have any.
 */
export const changePerson: Handler<typeof contract> = async (context, { userId, version, ...wanted }) => {
  const administrator = requireAdministrator(context)
  const person = await findOwnPerson(administrator.organisation.id, userId)
  if (person.leftAt) throw new Refusal('person.left')
  const current = person.version ?? 1
  if (current !== version) throw new Refusal('record.changed', { current: await presentPerson(administrator, person) })

  const changed = { ...person, version: version + 1 }
  await UserModel.updateOne({ _id: userId, version: { $in: [version, null] } } as object, {
    $set: { version: changed.version },
  })
  await handOverDuties(context, administrator, person, wanted)
  await endGrantsOfMover(context, administrator, person, wanted)
  Object.assign(changed, await correctPerson(administrator, person, wanted))
  Object.assign(changed, await changeRoleOf(administrator, person, wanted.roleId))
  await changeTeamsOf(administrator, person, wanted.teamIds)
  accessChanged.tell({ userIds: [userId] })
  return presentPerson(administrator, changed)
}
