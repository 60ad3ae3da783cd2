import type { Capacity } from '#shared/access/Capacity.ts'
import type { UserId } from '#shared/ids/UserId.ts'

/** A person's right to act for a company (valtuus), as owner or by a mandate that the company gave. */
export type Mandate = {
  _id: string
  userId: UserId
  /** The company is named as mandates name it, by its Y-tunnus: so a mandate outlives a reload of the register. */
  businessId: string
  capacity: Exclude<Capacity, 'founder'>
  /** When it ends (UTC); null: until withdrawn. */
  until: Date | null
}
