import { z } from 'zod'

/** The stretches of the path, in the order in which they are walked; the last two after founding. */
export const PathPhase = z.enum(['idea', 'choosing', 'permits', 'starting', 'running', 'growing'])
export type PathPhase = z.infer<typeof PathPhase>
