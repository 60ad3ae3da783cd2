import { isAbsent } from '#server/absences/isAbsent.ts'
import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { Matter } from './Matter.ts'

type Wanted = { teamId?: string | null | undefined; responsibleId?: string | null | undefined }
type Place = Pick<Matter, 'teamId' | 'responsible'>

/** Whoever handles matters takes one, and gives their own back to the queue; more than that is giving (matters.assign). */
const isOwn = (userId: string, { teamId, responsible }: Place, wanted: Wanted): boolean => {
  const staysInTeam = wanted.teamId === undefined || wanted.teamId === teamId
  if (wanted.responsibleId === undefined) return staysInTeam
  const givesBack = wanted.responsibleId === null && (responsible === null || responsible.userId === userId)
  return staysInTeam && (wanted.responsibleId === userId || givesBack)
}

/**
 * Where a matter of the caller's organisation goes: a team of it, a person of it who handles matters and is at work, or
 * both. Never to nobody, and never to somebody who is away.
 */
export const placeOf = async (context: Context, matter: Place, wanted: Wanted): Promise<Place> => {
  const organisation = requireOrganisation(context)
  const { userId, name } = context.actor
  if (!isOwn(userId, matter, wanted) && !permissionsOf(context.actor).has('matters.assign'))
    throw new Refusal('matter.may_not_assign')
  const { teamId = matter.teamId, responsibleId } = wanted
  if (teamId && teamId !== matter.teamId) {
    const teams = await namedTeamsOf(organisation.id)
    if (!teams.some(({ _id }) => _id === teamId)) throw new Refusal('matter.unknown_receiver')
  }
  if (responsibleId === undefined || responsibleId === matter.responsible?.userId) {
    const { responsible } = matter
    if (!teamId && !responsible) throw new Refusal('matter.for_nobody')
    return { teamId, responsible }
  }
  if (responsibleId === null) {
    if (!teamId) throw new Refusal('matter.for_nobody')
    return { teamId, responsible: null }
  }
  if (responsibleId === userId) return { teamId, responsible: { userId, name } }
  const people = await findHolders(organisation, 'matters.handle')
  const person = people.find((one) => one.userId === responsibleId)
  if (!person) throw new Refusal('matter.unknown_receiver')
  if (await isAbsent(person.userId, new Date()))
    throw new Refusal('matter.person_away', { values: { name: person.name } })
  return { teamId, responsible: { userId: person.userId, name: person.name } }
}
