import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const CustomerId = defineId('cus')
export type CustomerId = z.infer<typeof CustomerId>
