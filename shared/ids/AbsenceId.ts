import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const AbsenceId = defineId('abs')
export type AbsenceId = z.infer<typeof AbsenceId>
