import type { Handler } from '#server/http/Handler.ts'
import { teamsOfPeople } from '#server/teams/teamsOfPeople.ts'
import type { listColleagues as contract } from '#shared/organisations/listColleagues.ts'
import { nameContains } from './nameContains.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { requireOrganisation } from './requireOrganisation.ts'
import { rolesOf } from './rolesOf.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/** As many as a picker shows. */
const MOST = 100

/** The people who work in the caller's organisation now, for pickers. */
export const listColleagues: Handler<typeof contract> = async (context, { q }) => {
  const organisation = requireOrganisation(context)
  const people = await UserModel.find({ organisationId: organisation.id, leftAt: null, ...nameContains(q) } as object)
    .sort({ name: 1, _id: 1 })
    .limit(MOST)
    .lean<User[]>()
  const userIds = people.map(({ _id }) => _id)
  const [roles, teams] = await Promise.all([rolesOf(organisation), teamsOfPeople(organisation.id, userIds)])
  const roleById = new Map(roles.map((role) => [role._id, role]))
  return {
    items: people.flatMap(({ _id, name, roleId }) => {
      const role = roleById.get(roleId)
      if (!role) return []
      return {
        userId: _id,
        name,
        roleName: role.name,
        teams: (teams.get(_id) ?? []).map((team) => team.name),
        mayTakeOver: permissionsWithin(organisation.kind, role.permissions).includes('nextSteps.change'),
        me: _id === context.actor.userId,
      }
    }),
  }
}
