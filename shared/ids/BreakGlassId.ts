import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const BreakGlassId = defineId('bgl')
export type BreakGlassId = z.infer<typeof BreakGlassId>
