import type { Service } from './Service.ts'
import { ServiceModel } from './serviceModel.ts'

/** Services by their ids, also those that take nothing new. Services are public. */
export const servicesByIds = async (serviceIds: readonly string[]): Promise<Map<string, Service>> => {
  if (serviceIds.length === 0) return new Map()
  const services = await ServiceModel.find({ _id: { $in: serviceIds } }).lean<Service[]>()
  return new Map(services.map((service) => [service._id, service]))
}
