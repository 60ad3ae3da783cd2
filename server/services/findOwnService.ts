import { Refusal } from '#server/http/Refusal.ts'
import type { Service } from './Service.ts'
import { ServiceModel } from './serviceModel.ts'

/** A service of this organisation; any other is service.not_found (404). */
export const findOwnService = async (organisationId: string, serviceId: string): Promise<Service> => {
  const service = await ServiceModel.findOne({ _id: serviceId, organisationId }).lean<Service>()
  if (!service) throw new Refusal('service.not_found')
  return service
}
