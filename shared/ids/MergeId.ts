import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const MergeId = defineId('mrg')
export type MergeId = z.infer<typeof MergeId>
