import type { Handler } from '#server/http/Handler.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { listOwnServices as contract } from '#shared/services/listOwnServices.ts'
import { organisationPromiseOf } from './organisationPromiseOf.ts'
import { presentServices } from './presentServices.ts'
import type { Service } from './Service.ts'
import { ServiceModel } from './serviceModel.ts'

/** The services of the caller's organisation, by name, and what it promises of those that say nothing themselves. */
export const listOwnServices: Handler<typeof contract> = async (context) => {
  const { organisation } = requireAdministrator(context)
  const services = await ServiceModel.find({ organisationId: organisation.id }).sort({ 'name.fi': 1 }).lean<Service[]>()
  const promise = await organisationPromiseOf(organisation.id)
  return { promise, items: await presentServices(organisation.id, services) }
}
