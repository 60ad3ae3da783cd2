import type { Service } from './Service.ts'
import { ServiceModel } from './serviceModel.ts'

/** A service by its id, also one that takes nothing new; null where there is none. Services are public. */
export const findService = (serviceId: string): Promise<Service | null> =>
  ServiceModel.findById(serviceId).lean<Service>()
