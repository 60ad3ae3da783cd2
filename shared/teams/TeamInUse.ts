import { z } from 'zod'

const Named = z.object({ userId: z.string(), name: z.string() })

/** A team of an organisation with its members. */
export const TeamInUse = z.object({
  teamId: z.string(),
  name: z.string(),
  members: z.array(Named),
  /** null: nobody was named, or who was has left. */
  lead: Named.nullable(),
  substitutes: z.array(Named),
  /** How many services have this team's queue. */
  services: z.number().int(),
  /** How many customers have given access to this team. */
  grants: z.number().int(),
  version: z.number().int(),
})
export type TeamInUse = z.infer<typeof TeamInUse>
