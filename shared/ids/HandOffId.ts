import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const HandOffId = defineId('hof')
export type HandOffId = z.infer<typeof HandOffId>
