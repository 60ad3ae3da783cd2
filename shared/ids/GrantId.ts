import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const GrantId = defineId('grt')
export type GrantId = z.infer<typeof GrantId>
