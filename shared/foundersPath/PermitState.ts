import { z } from 'zod'

/** Where a permit or notification stands with its authority. A notification that is in order is granted as well. */
export const PermitState = z.enum(['asked', 'received', 'needsMore', 'granted', 'refused'])
export type PermitState = z.infer<typeof PermitState>
