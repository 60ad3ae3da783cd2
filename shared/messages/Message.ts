import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'
import { LocalisedText } from '#shared/organisations/LocalisedText.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { Attached } from './Attached.ts'
import { MessageKind } from './MessageKind.ts'

const Span = z.object({ startsAt: z.string(), endsAt: z.string() })

/** A message between the customer and advisers, as either side sees it. */
export const Message = z.object({
  messageId: z.string(),
  kind: MessageKind,
  text: z.string(),
  sentAt: z.string(),
  /** Who wrote it, for which organisation; none for the customer's own people. */
  by: z.object({ name: z.string(), organisation: OrganisationName.nullable() }),
  /** Whether the viewer's own side wrote it. */
  ours: z.boolean(),
  attachments: z.array(Attached),
  /** Which organisations have read it, and the customer (null), since when; never which person. */
  readBy: z.array(z.object({ organisation: OrganisationName.nullable(), at: z.string() })),
  meeting: Span.extend({ place: z.string() }).nullable(),
  proposal: z
    .object({ time: Span.nullable(), service: z.object({ serviceId: z.string(), name: LocalisedText }).nullable() })
    .nullable(),
  /** Of a meeting or a proposal: the customer's word; null: none yet. */
  answer: z.object({ accepted: z.boolean(), at: z.string() }).nullable(),
  /** Of a meeting: since when it is called off; null: it stands. */
  cancelledAt: z.string().nullable(),
  /** Of an answer or a cancellation: of which message. */
  answers: z.string().nullable(),
  mayAnswer: z.boolean(),
  /** A meeting to come that the viewer's organisation invited to. */
  mayCancel: z.boolean(),
  bases: z.array(Basis).min(1),
})
export type Message = z.infer<typeof Message>
