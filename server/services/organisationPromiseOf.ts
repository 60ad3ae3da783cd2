import { defaultPromise } from '#shared/promise/defaultPromise.ts'
import type { Promised } from '#shared/promise/Promised.ts'
import { type OrganisationPromise, OrganisationPromiseModel } from './organisationPromiseModel.ts'

/** What an organisation promises of its services; version 0: it has said nothing, and the common promise holds. */
export const organisationPromiseOf = async (
  organisationId: string,
): Promise<{ promised: Promised; version: number }> => {
  const own = await OrganisationPromiseModel.findById(organisationId).lean<OrganisationPromise>()
  return own ? { promised: own.promised, version: own.version } : { promised: defaultPromise, version: 0 }
}
