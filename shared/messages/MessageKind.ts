import { z } from 'zod'

/**
 * What a message between the customer and advisers is: words, an invitation to a meeting, a proposal (of a time, of a
 * service), the customer's answer to one of those, or word that a meeting is called off.
 */
export const MessageKind = z.enum(['message', 'meeting', 'proposal', 'answer', 'cancellation'])
export type MessageKind = z.infer<typeof MessageKind>
