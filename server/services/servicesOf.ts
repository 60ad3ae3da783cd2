import type { Service } from './Service.ts'
import { ServiceModel } from './serviceModel.ts'

/** The services of an organisation that take new matters, by name. Services are public. */
export const servicesOf = (organisationId: string): Promise<Service[]> =>
  ServiceModel.find({ organisationId, active: true }).sort({ 'name.fi': 1 }).lean<Service[]>()
