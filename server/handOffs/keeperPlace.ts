import { isAbsent } from '#server/absences/isAbsent.ts'
import { standInFor } from '#server/absences/standInFor.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { findService } from '#server/services/findService.ts'
import { namesOfTeams } from '#server/teams/namesOfTeams.ts'
import type { Receiver } from './resolveReceiver.ts'

/** Where a request for a matter waits: with its person and team, or with who stands in for them, or in its service's queue. */
export const keeperPlace = async (matter: Matter, at: Date): Promise<Receiver> => {
  const { organisationId, serviceId, responsible } = matter
  const service = serviceId && !matter.teamId ? await findService(serviceId) : null
  const place = { organisationId, serviceId, teamId: matter.teamId ?? service?.teamId ?? null, userId: null }
  if (!responsible) return { place, rerouted: null }
  if (!(await isAbsent(responsible.userId, at)))
    return { place: { ...place, userId: responsible.userId }, rerouted: null }
  const instead = await standInFor(responsible.userId, at, place.teamId)
  const teamId = instead?.teamId ?? place.teamId
  const to = instead?.responsible?.name ?? (teamId ? (await namesOfTeams([teamId])).get(teamId) : null) ?? null
  return {
    place: { ...place, teamId, userId: instead?.responsible?.userId ?? null },
    rerouted: { from: responsible.name, to },
  }
}
