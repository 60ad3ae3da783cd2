import { z } from 'zod'
import { defineEvent } from '#shared/events/defineEvent.ts'
import { InquiryKind } from './InquiryKind.ts'

/** What a customer asks an organisation, and the answer. Class `plan`: between the two. */
export const inquiryFacts = [
  defineEvent(
    'inquiry.asked',
    z.strictObject({ inquiryId: z.string(), kind: InquiryKind, to: z.string(), text: z.string() }),
  ),
  defineEvent(
    'inquiry.answered',
    z.strictObject({ inquiryId: z.string(), kind: InquiryKind, by: z.string(), text: z.string() }),
  ),
] as const
