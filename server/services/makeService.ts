import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import { findOwnTeam } from '#server/teams/findOwnTeam.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { makeService as contract } from '#shared/services/makeService.ts'
import { checkMunicipalities } from './checkMunicipalities.ts'
import { nameTaken } from './nameTaken.ts'
import { presentService } from './presentService.ts'
import type { Service } from './Service.ts'
import { sayService } from './sayService.ts'
import { ServiceModel } from './serviceModel.ts'

/** Make a service of the caller's organisation: what comes to it waits in its team's queue, under its promise. */
export const makeService: Handler<typeof contract> = async (context, fields) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  // What an organisation of this kind may not store, it can't take on (4 §).
  if (!organisationKinds[organisation.kind].permissions.includes('matters.handle'))
    throw new Refusal('service.takes_no_matters')
  const team = await findOwnTeam(organisation.id, fields.teamId)
  const service: Service = {
    ...fields,
    _id: newId('svc'),
    organisationId: organisation.id,
    municipalities: checkMunicipalities(fields.municipalities),
    version: 1,
  }
  await insertDocuments(ServiceModel, [service]).catch(nameTaken)
  await recordOrganisationEvent(administrator, {
    type: 'service.made',
    serviceId: service._id,
    ...(await sayService(service, team.name)),
  })
  return presentService(service)
}
