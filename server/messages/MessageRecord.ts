import type { Audience } from '#shared/access/Audience.ts'
import type { DataClass } from '#shared/access/DataClass.ts'
import type { MessageKind } from '#shared/messages/MessageKind.ts'

type Span = { startsAt: Date; endsAt: Date }

/** A message in a matter, written once: only who has read it, the customer's answer to it, and that it is called off, come to it later. */
export type MessageRecord = {
  _id: string
  matterId: string
  customerId: string
  /** Whom it is for. Nothing changes it, and no question asks for both at once. */
  audience: Audience
  /** `plan` with the customer: 10 § opens no messages. `own` among colleagues. */
  class: Extract<DataClass, 'plan' | 'own'>
  /** Whose record it is (6 §): the writer's organisation; of what the customer writes, the one responsible for the matter. */
  organisationId: string
  kind: MessageKind
  text: string
  meeting: (Span & { place: string }) | null
  proposal: { time: Span | null; serviceId: string | null } | null
  answer: { accepted: boolean; at: Date; by: { userId: string; name: string } } | null
  /** Of a meeting that is called off: when, and by whom. */
  cancelled: { at: Date; by: { userId: string; name: string } } | null
  /** Of an answer or a cancellation: of which message. */
  answers: string | null
  by: { userId: string; name: string; organisationId: string | null }
  sentAt: Date
  /** Which organisations have read it, and the customer (null); nobody's person. Empty among colleagues. */
  readBy: { organisationId: string | null; at: Date }[]
  /** When it was last read by a side that had not read it; null: never. */
  readAt: Date | null
  /** From when retention counts its years: `sentAt`, moved on when somebody has used it since or something holds it. */
  countedFrom: Date
}
