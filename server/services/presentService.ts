import type { z } from 'zod'
import type { ServiceInUse } from '#shared/services/ServiceInUse.ts'
import { presentServices } from './presentServices.ts'
import type { Service } from './Service.ts'

/** One service as presentServices shows it. */
export const presentService = async (service: Service): Promise<z.input<typeof ServiceInUse>> => {
  const [presented] = await presentServices(service.organisationId, [service])
  if (!presented) throw new Error(`Service ${service._id} could not be presented`)
  return presented
}
