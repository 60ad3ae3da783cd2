import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const ServiceId = defineId('svc')
export type ServiceId = z.infer<typeof ServiceId>
