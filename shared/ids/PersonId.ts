import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const PersonId = defineId('per')
export type PersonId = z.infer<typeof PersonId>
