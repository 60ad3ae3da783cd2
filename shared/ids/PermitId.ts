import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const PermitId = defineId('ppm')
export type PermitId = z.infer<typeof PermitId>
