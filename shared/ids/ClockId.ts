import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const ClockId = defineId('clk')
export type ClockId = z.infer<typeof ClockId>
