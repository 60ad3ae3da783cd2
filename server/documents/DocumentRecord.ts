import type { DataClass } from '#shared/access/DataClass.ts'
import type { FileType } from '#shared/uploads/FileType.ts'

/** A document of a matter, or what was sent with a message in it. Its bytes lie by themselves (server/database/bytes). */
export type DocumentRecord = {
  _id: string
  customerId: string
  matterId: string
  /** The message that it came with; null: it is the matter's own. */
  messageId: string | null
  /** Of the matter; of a message's attachment as the message: `plan` between customer and advisers, `own` among colleagues. */
  class: Extract<DataClass, 'service' | 'person' | 'plan' | 'own'>
  withheld: { reason: string; reviewOn: string } | null
  /** Which organisation keeps it (6 §): its adder's; of what the customer adds, the one responsible for the matter. */
  organisationId: string
  name: string
  type: FileType
  size: number
  bytesId: string
  addedBy: { userId: string; name: string; organisationId: string | null }
  addedAt: Date
  /** From when retention counts its years: `addedAt`, moved on when somebody has used it since or something holds it. */
  countedFrom: Date
}
