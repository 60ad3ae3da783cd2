import type { OrganisationFact } from '#shared/organisations/OrganisationFact.ts'
import { organisationPromiseOf } from './organisationPromiseOf.ts'
import type { Service } from './Service.ts'

type Said = Extract<OrganisationFact, { type: 'service.changed' }>['after']

/** A service as the organisation's log tells of it, in the words of the day. */
export const sayService = async (service: Service, teamName: string): Promise<Said> => ({
  name: service.name,
  team: teamName,
  promised: service.promised ?? (await organisationPromiseOf(service.organisationId)).promised,
  municipalities: service.municipalities,
  active: service.active,
})
