import { z } from 'zod'
import { defineEvent } from '#shared/events/defineEvent.ts'

/** Break-glass, told to the customer at once. Class `plan`: the customer's own and the organisation's that opened it. */
export const breakGlassFacts = [
  defineEvent(
    'breakGlass.opened',
    z.strictObject({ breakGlassId: z.string(), organisation: z.string(), reason: z.string(), until: z.string() }),
  ),
  defineEvent(
    'breakGlass.reviewed',
    z.strictObject({ breakGlassId: z.string(), justified: z.boolean(), text: z.string() }),
  ),
] as const
