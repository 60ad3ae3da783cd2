import { defaultPromise } from '#shared/promise/defaultPromise.ts'
import type { Promised } from '#shared/promise/Promised.ts'
import { type OrganisationPromise, OrganisationPromiseModel } from './organisationPromiseModel.ts'
import type { Service } from './Service.ts'

/** What is promised of each of these services, by their ids. */
export const promisesOf = async (services: readonly Service[]): Promise<Map<string, Promised>> => {
  const organisationIds = [...new Set(services.map(({ organisationId }) => organisationId))]
  const common = await OrganisationPromiseModel.find({ _id: { $in: organisationIds } }).lean<OrganisationPromise[]>()
  const byOrganisation = new Map(common.map(({ _id, promised }) => [_id, promised]))
  return new Map(
    services.map(({ _id, organisationId, promised }) => [
      _id,
      promised ?? byOrganisation.get(organisationId) ?? defaultPromise,
    ]),
  )
}
