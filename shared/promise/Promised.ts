import { z } from 'zod'
import { Opening } from './Opening.ts'

const MOST_DAYS = 60

/** What is promised: a contact or a proposal within so many working days of opening time. */
export const Promised = z.strictObject({ workingDays: z.number().int().min(1).max(MOST_DAYS), opening: Opening })
export type Promised = z.infer<typeof Promised>
