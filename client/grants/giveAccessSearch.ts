import { z } from 'zod'

/** What the address of giving access says: the step, so that the phone's own Back goes one step back. */
export const GiveAccessSearch = z.strictObject({ step: z.enum(['whom', 'what', 'how', 'look']).optional() })
