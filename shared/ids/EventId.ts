import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const EventId = defineId('evt')
export type EventId = z.infer<typeof EventId>
