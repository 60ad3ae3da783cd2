import type { z } from 'zod'
import { teamsOfPeople } from '#server/teams/teamsOfPeople.ts'
import type { Person } from '#shared/organisations/Person.ts'
import { RoleModel } from './roleModel.ts'
import type { User } from './User.ts'

type Viewer = { organisationId: string; userId: string }

/** People of one organisation as its administrators see them, in the order given. */
export const presentPeople = async (
  { organisationId, userId }: Viewer,
  people: readonly User[],
): Promise<z.input<typeof Person>[]> => {
  const [roles, teams] = await Promise.all([
    RoleModel.find({ _id: { $in: [...new Set(people.map(({ roleId }) => roleId))] } }).lean(),
    teamsOfPeople(
      organisationId,
      people.map(({ _id }) => _id),
    ),
  ])
  const roleNames = new Map(roles.map(({ _id, name }) => [_id, name]))
  return people.map((person) => {
    const name = roleNames.get(person.roleId)
    if (!name) throw new Error(`User ${person._id} has the role ${person.roleId}, which does not exist`)
    return {
      userId: person._id,
      name: person.name,
      email: person.email ?? null,
      role: { roleId: person.roleId, name },
      teams: teams.get(person._id) ?? [],
      since: person.joinedAt?.toISOString() ?? null,
      leftAt: person.leftAt?.toISOString() ?? null,
      me: person._id === userId,
      version: person.version ?? 1,
    }
  })
}
