import type { Localised } from '#shared/texts/defineTexts.ts'
import { servicesByIds } from './servicesByIds.ts'

/** The names of services by their ids, also of those that take nothing new. Services are public. */
export const namesOfServices = async (serviceIds: readonly string[]): Promise<Map<string, Localised>> =>
  new Map(
    [...(await servicesByIds(serviceIds))].map(([id, { name }]) => [id, { fi: name.fi, sv: name.sv, en: name.en }]),
  )
