import { teamsOfPeople } from '#server/teams/teamsOfPeople.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import { rolesOf } from './rolesOf.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

/** What makes a team lead: answers for others' records, and may take care of their next steps. */
const LEADS = ['inquiries.answer', 'nextSteps.change'] as const

/**
 * To whom a person's duties go when they are left to the team lead: one of a team of theirs, else any of the organisation,
 * the first by name. Null: there is none.
 */
export const findTeamLead = async (
  organisation: NonNullable<Actor['organisation']>,
  userId: string,
): Promise<{ userId: string; name: string } | null> => {
  const roles = (await rolesOf(organisation)).filter(({ permissions }) => {
    const within = permissionsWithin(organisation.kind, permissions)
    return LEADS.every((permission) => within.includes(permission))
  })
  const roleIds = roles.map(({ _id }) => _id)
  const wanted = { organisationId: organisation.id, roleId: { $in: roleIds }, leftAt: null, _id: { $ne: userId } }
  const leads = await UserModel.find(wanted as object)
    .sort({ name: 1 })
    .lean<User[]>()
  const teams = await teamsOfPeople(organisation.id, [userId, ...leads.map(({ _id }) => _id)])
  const mine = new Set(teams.get(userId)?.map(({ teamId }) => teamId))
  const isBeside = ({ _id }: User) => teams.get(_id)?.some(({ teamId }) => mine.has(teamId))
  const lead = leads.find(isBeside) ?? leads[0]
  return lead ? { userId: lead._id, name: lead.name } : null
}
