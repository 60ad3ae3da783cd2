import { z } from 'zod'
import { TeamId } from '#shared/ids/TeamId.ts'

/** For whom of their own organisation an adviser asks access, or records it: all of it, a team of it, or themselves. */
export const RequestFor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation') }),
  z.strictObject({ kind: z.literal('team'), teamId: TeamId }),
  z.strictObject({ kind: z.literal('me') }),
])
export type RequestFor = z.infer<typeof RequestFor>
