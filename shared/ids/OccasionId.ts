import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const OccasionId = defineId('occ')
export type OccasionId = z.infer<typeof OccasionId>
