import { z } from 'zod'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'

/** Where something waits or came from: an organisation, and in it a service, a team, a person. */
export const Place = z.object({
  organisation: OrganisationName,
  service: z.object({ serviceId: z.string(), name: LocalisedText }).nullable(),
  team: z.object({ teamId: z.string(), name: z.string() }).nullable(),
  person: z.object({ name: z.string(), me: z.boolean() }).nullable(),
})
export type Place = z.infer<typeof Place>
