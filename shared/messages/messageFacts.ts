import { z } from 'zod'
import { Audience } from '#shared/access/Audience.ts'
import { defineEvent } from '#shared/events/defineEvent.ts'
import { MessageKind } from './MessageKind.ts'

/**
 * That a message was sent, without a word of it. Between customer and advisers class `plan`, since 10 § opens no messages;
 * among colleagues class `own`. `organisationId`: which organisation wrote it, or is written to.
 */
export const messageFacts = [
  defineEvent(
    'message.sent',
    z.strictObject({
      messageId: z.string(),
      matterId: z.string(),
      audience: Audience,
      kind: MessageKind,
      organisationId: z.string(),
    }),
  ),
] as const
