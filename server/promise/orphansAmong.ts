import { absencesAt } from '#server/absences/absencesAt.ts'
import { handlersAtWork } from '#server/absences/handlersAtWork.ts'
import { standInFor } from '#server/absences/standInFor.ts'
import { servicesByIds } from '#server/services/servicesByIds.ts'
import { teamsByIds } from '#server/teams/teamsByIds.ts'
import type { Escalation } from './Escalation.ts'
import type { Waiting } from './Waiting.ts'

type Reason = NonNullable<Escalation['reason']>

const idsOf = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]

/**
 * Which of these things wait for nobody, and why. A person has a thing who is at work and may handle matters, or for whom
 * somebody stands in; a team, where one of its people or substitutes is at work. Where neither is, and it was for a service:
 * whether the organisation has that at all.
 */
export const orphansAmong = async (things: readonly Waiting[], at: Date): Promise<Map<string, Reason>> => {
  const [teams, services] = await Promise.all([
    teamsByIds(idsOf(things.map(({ teamId }) => teamId))),
    servicesByIds(idsOf(things.map(({ serviceId }) => serviceId))),
  ])
  const namedOf = ({ userId, teamId }: Waiting): string[] => {
    const team = teams.get(teamId ?? '')
    return idsOf([userId, ...(team?.memberIds ?? []), ...(team?.substituteIds ?? [])])
  }
  const away = await absencesAt(idsOf(things.flatMap(namedOf)), at)
  const byOrganisation = Map.groupBy(things, ({ organisationId }) => organisationId)
  const atWork = new Set<string>()
  for (const [organisationId, theirs] of byOrganisation)
    for (const { userId } of await handlersAtWork(organisationId, idsOf(theirs.flatMap(namedOf)), at))
      atWork.add(`${organisationId} ${userId}`)

  const reasonOf = async (thing: Waiting): Promise<Reason | null> => {
    const { organisationId, serviceId, teamId, userId } = thing
    const named = namedOf(thing)
    if (named.some((one) => atWork.has(`${organisationId} ${one}`))) return null
    if (userId && away.has(userId) && (await standInFor(userId, at, teamId))) return null
    if (serviceId && services.get(serviceId)?.organisationId !== organisationId) return 'noService'
    if (!userId && !teams.has(teamId ?? '')) return 'noPlace'
    return named.some((one) => away.has(one)) ? 'allAway' : 'emptyTeam'
  }
  const orphans = new Map<string, Reason>()
  for (const thing of things) {
    const reason = await reasonOf(thing)
    if (reason) orphans.set(thing.thingId, reason)
  }
  return orphans
}
