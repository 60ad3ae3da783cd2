import type { DetailsGiven } from '#shared/contactDetails/DetailsGiven.ts'

/** A customer's contact details as they are kept; one for each customer. How they came to change is told by events, without what they say. */
export type DetailsRecord = DetailsGiven & {
  _id: string
  customerId: string
  /** Of the customer; the access rules treat a founder's apart. */
  kind: 'company' | 'founder'
  /** Which organisation stored them for a customer that told them to it (6 §); null once the customer has stored them. */
  organisationId: string | null
  /** Who told them, and who checked them and when (8 §). */
  source: 'customer' | 'organisation'
  checkedBy: { userId: string; name: string } | null
  checkedAt: Date
  /** From when retention counts its years: `checkedAt`, moved on when somebody has used it since or something holds it. */
  countedFrom: Date
  version: number
}
