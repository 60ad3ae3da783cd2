import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const TemplateId = defineId('tpl')
export type TemplateId = z.infer<typeof TemplateId>
