import { z } from 'zod'
import { defineEvent } from './defineEvent.ts'

/** 6 §: an organisation's later decision on its own record; class `own`, like the reasons it rests on. */
export const withholdingFacts = [
  defineEvent(
    'event.withholdingDecided',
    z.strictObject({ eventId: z.string(), withheld: z.boolean(), reason: z.string(), reviewOn: z.string().nullable() }),
  ),
] as const
