import { z } from 'zod'

/**
 * What a message between the customer and advisers is: words, an invitation to a meeting, a proposal (of a time, of a
 * service), or the customer's answer to one of those.
 */
export const MessageKind = z.enum(['message', 'meeting', 'proposal', 'answer'])
export type MessageKind = z.infer<typeof MessageKind>
