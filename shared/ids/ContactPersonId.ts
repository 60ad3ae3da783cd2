import type { z } from 'zod'
import { defineId } from './defineId.ts'

/** Of a person's role with one customer. */
export const ContactPersonId = defineId('cpr')
export type ContactPersonId = z.infer<typeof ContactPersonId>
