import type { Localised } from '#shared/texts/defineTexts.ts'
import { ServiceModel } from './serviceModel.ts'

/** The names of services by their ids, also of those that take nothing new. Services are public. */
export const namesOfServices = async (serviceIds: readonly string[]): Promise<Map<string, Localised>> => {
  if (serviceIds.length === 0) return new Map()
  const services = await ServiceModel.find({ _id: { $in: serviceIds } }, { name: 1 }).lean()
  return new Map(services.map(({ _id, name }) => [_id, { fi: name.fi, sv: name.sv, en: name.en }]))
}
