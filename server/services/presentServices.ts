import type { z } from 'zod'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import type { ServiceInUse } from '#shared/services/ServiceInUse.ts'
import { organisationPromiseOf } from './organisationPromiseOf.ts'
import type { Service } from './Service.ts'

/** Services of one organisation as it keeps them itself. */
export const presentServices = async (
  organisationId: string,
  services: readonly Service[],
): Promise<z.input<typeof ServiceInUse>[]> => {
  const [teams, common] = await Promise.all([namedTeamsOf(organisationId), organisationPromiseOf(organisationId)])
  return services.map(({ _id, name, municipalities, promised, teamId, active, version }) => {
    const team = teams.find((one) => one._id === teamId)
    return {
      serviceId: _id,
      name,
      municipalities,
      promised: promised ?? common.promised,
      promisesItself: promised !== null,
      team: team ? { teamId, name: team.name, members: team.memberIds.length } : null,
      active,
      version,
    }
  })
}
