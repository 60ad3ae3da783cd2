import type { Handler } from '#server/http/Handler.ts'
import { nameContains } from '#server/organisations/nameContains.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { listServices as contract } from '#shared/services/listServices.ts'
import { promisesOf } from './promisesOf.ts'
import type { Service } from './Service.ts'
import { ServiceModel } from './serviceModel.ts'

/** As many as a picker shows. */
const MOST = 200

const named = (q: string): object => {
  const { name: pattern } = nameContains(q)
  return { $or: [{ 'name.fi': pattern }, { 'name.sv': pattern }, { 'name.en': pattern }] }
}

/** Services that take new matters, for a picker: what an organisation offers is public (7.1 §). */
export const listServices: Handler<typeof contract> = async (_context, { organisationId, municipality, q }) => {
  const filter = {
    $and: [
      { active: true },
      ...(organisationId ? [{ organisationId }] : []),
      ...(municipality ? [{ $or: [{ municipalities: municipality }, { municipalities: [] }] }] : []),
      ...(q ? [named(q)] : []),
    ],
  }
  const services = await ServiceModel.find(filter as object)
    .sort({ 'name.fi': 1, _id: 1 })
    .limit(MOST)
    .lean<Service[]>()
  const [names, promises] = await Promise.all([organisationNames(), promisesOf(services)])
  return {
    items: services.flatMap((service) => {
      const organisation = names.get(service.organisationId)
      const promised = promises.get(service._id)
      if (!organisation || !promised) return []
      const { _id, name, municipalities } = service
      return { serviceId: _id, organisation, name, municipalities, promised }
    }),
  }
}
