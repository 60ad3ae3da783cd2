import { z } from 'zod'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { Promised } from '#shared/promise/Promised.ts'

/** A service that takes new matters, as anybody may know it. */
export const OfferedService = z.object({
  serviceId: z.string(),
  organisation: OrganisationName,
  name: LocalisedText,
  /** Municipality codes; empty: the whole country. */
  municipalities: z.array(z.string()),
  promised: Promised,
})
export type OfferedService = z.infer<typeof OfferedService>
