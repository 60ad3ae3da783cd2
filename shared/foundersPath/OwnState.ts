import { z } from 'zod'

/** Where a customer says that they are with a step. */
export const OwnState = z.enum(['notStarted', 'underWay', 'done', 'notForMe'])
export type OwnState = z.infer<typeof OwnState>
