import { z } from 'zod'

export const OrganisationName = z.object({
  id: z.string(),
  name: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
})
export type OrganisationName = z.infer<typeof OrganisationName>
