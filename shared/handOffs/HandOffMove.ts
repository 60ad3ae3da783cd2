import { z } from 'zod'

/** Everything that can be done to a hand-off, from its beginning to its end; who may, and when, is in `moves`. */
export const HandOffMove = z.enum([
  'send',
  'askCustomer',
  'sign',
  'agree',
  'choose',
  'refuse',
  'accept',
  'return',
  'forward',
  'redirect',
  'askMore',
  'giveMore',
  'withdraw',
  'remind',
  'close',
  'reroute',
  'endWithMatter',
  'receiverGone',
  'lapse',
])
export type HandOffMove = z.infer<typeof HandOffMove>
