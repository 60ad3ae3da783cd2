import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const TaskId = defineId('tsk')
export type TaskId = z.infer<typeof TaskId>
