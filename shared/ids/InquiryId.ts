import type { z } from 'zod'
import { defineId } from './defineId.ts'

export const InquiryId = defineId('inq')
export type InquiryId = z.infer<typeof InquiryId>
