import { z } from 'zod'

/** A team of an organisation with its members. */
export const TeamInUse = z.object({
  teamId: z.string(),
  name: z.string(),
  members: z.array(z.object({ userId: z.string(), name: z.string() })),
  /** How many customers have given access to this team. */
  grants: z.number().int(),
  version: z.number().int(),
})
export type TeamInUse = z.infer<typeof TeamInUse>
