import { organisationsOfKinds } from '#server/organisations/organisationsOfKinds.ts'
import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import type { Service } from './Service.ts'
import { ServiceModel } from './serviceModel.ts'

type Offered = { serviceId: string; name: Localised; organisation: Localised }

/** Services that take new matters, of organisations of these kinds that serve a municipality. Services are public. */
export const servicesOfKinds = async (
  kinds: readonly OrganisationKind[],
  municipality: string | null,
): Promise<Offered[]> => {
  const organisations = await organisationsOfKinds(kinds, municipality)
  if (organisations.length === 0) return []
  const names = new Map<string, Localised>(organisations.map(({ _id, name }) => [_id, name]))
  const services = await ServiceModel.find({ organisationId: { $in: [...names.keys()] }, active: true })
    .sort({ 'name.fi': 1, _id: 1 })
    .lean<Service[]>()
  return services
    .filter(({ municipalities }) => municipalities.length === 0 || municipalities.some((code) => code === municipality))
    .flatMap(({ _id, name, organisationId }) => {
      const organisation = names.get(organisationId)
      return organisation ? [{ serviceId: _id, name, organisation }] : []
    })
}
