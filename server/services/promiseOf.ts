import type { Promised } from '#shared/promise/Promised.ts'
import { findService } from './findService.ts'
import { organisationPromiseOf } from './organisationPromiseOf.ts'

type Of = { organisationId: string; serviceId: string | null }

/** What is promised of a service, of its organisation where it says nothing itself, and of all where neither does. */
export const promiseOf = async ({ organisationId, serviceId }: Of): Promise<Promised> => {
  const service = serviceId ? await findService(serviceId) : null
  if (service?.promised && service.organisationId === organisationId) return service.promised
  return (await organisationPromiseOf(organisationId)).promised
}
