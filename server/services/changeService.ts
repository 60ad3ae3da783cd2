import { isDeepStrictEqual } from 'node:util'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import { findOwnTeam } from '#server/teams/findOwnTeam.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import type { changeService as contract } from '#shared/services/changeService.ts'
import { checkMunicipalities } from './checkMunicipalities.ts'
import { findOwnService } from './findOwnService.ts'
import { nameTaken } from './nameTaken.ts'
import { presentService } from './presentService.ts'
import type { Service } from './Service.ts'
import { sayService } from './sayService.ts'
import { ServiceModel } from './serviceModel.ts'

/**
 * Change a service of the caller's organisation. What waits already keeps what was promised of it, and waits where it waits:
 * a new promise and a new team are for what comes from now on.
 */
export const changeService: Handler<typeof contract> = async (context, { serviceId, version, ...wanted }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const service = await findOwnService(organisation.id, serviceId)
  if (service.version !== version) throw new Refusal('record.changed', { current: await presentService(service) })

  const teams = await namedTeamsOf(organisation.id)
  const teamOf = ({ teamId }: Service) => teams.find(({ _id }) => _id === teamId)?.name ?? ''
  const { name = service.name, promised = service.promised, teamId = service.teamId, active = service.active } = wanted
  const municipalities = checkMunicipalities(wanted.municipalities ?? service.municipalities)
  const changed: Service = { ...service, name, municipalities, promised, teamId, active }
  if (isDeepStrictEqual(changed, service)) return presentService(service)
  // A team that was removed meanwhile is told of here, not only where things wait for nobody.
  await findOwnTeam(organisation.id, teamId)
  await ServiceModel.updateOne(
    { _id: serviceId, version },
    { $set: { name, municipalities, promised, teamId, active, version: version + 1 } },
  ).catch(nameTaken)
  await recordOrganisationEvent(administrator, {
    type: 'service.changed',
    serviceId,
    before: await sayService(service, teamOf(service)),
    after: await sayService(changed, teamOf(changed)),
  })
  return presentService({ ...changed, version: version + 1 })
}
