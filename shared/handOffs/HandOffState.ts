import { z } from 'zod'

/** Where a hand-off stands; `returned` and those after it are its ends. `forwarded`: another hand-off goes on from here. */
export const HandOffState = z.enum([
  'awaitingCustomer',
  'sent',
  'moreAsked',
  'accepted',
  'returned',
  'refused',
  'withdrawn',
  'forwarded',
  'closed',
])
export type HandOffState = z.infer<typeof HandOffState>
