import { ServiceModel } from './serviceModel.ts'

/** The organisations that offer a service which takes new matters. */
export const offeringOrganisations = async (): Promise<Set<string>> =>
  new Set(await ServiceModel.distinct('organisationId', { active: true }))
