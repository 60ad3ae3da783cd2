import type { ContactRole } from '#shared/contacts/ContactRole.ts'

/** A person's role with a customer, as it is kept. That it changed is told by events, without what it says. */
export type ContactRecord = ContactRole & {
  _id: string
  personId: string
  customerId: string
  /** 7.3 §. */
  class: 'person'
  /** Who keeps it and answers for it (6 §); null: the customer itself. */
  organisationId: string | null
  /** The person's folded name: lists are sorted and pickers search by it. */
  nameKey: string
  /** Who checked it and when (8 §). */
  checkedBy: { userId: string; name: string }
  checkedAt: Date
  /** From when retention counts its years: the last use known here, moved on when the read log tells of a later one or something holds it. */
  countedFrom: Date
  version: number
}
