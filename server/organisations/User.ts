import type { OrganisationId } from '#shared/ids/OrganisationId.ts'
import type { UserId } from '#shared/ids/UserId.ts'

/** The provider of people who sign in at the bundled test identity provider, wherever that runs. */
export const TEST_PROVIDER = 'test'

/** The provider of people who have left: none that anybody signs in at. */
export const LEFT_PROVIDER = 'left'

/** A person who signs in. Customers (owners, accountants, founders) act for no organisation. */
export type User = {
  _id: UserId
  name: string
  organisationId: OrganisationId | null
  roleId: string
  /** Who vouches for the person (issuer address, or TEST_PROVIDER) and by which subject it knows them. */
  identity: { provider: string; subject: string }
  /** Where messages about what waits are sent; without contents. */
  email?: string
  /** What the person's drafts are sealed by in their browser; see draftKeyOf. Absent: none yet. */
  draftKey?: string
  /** Since when in the organisation. */
  joinedAt?: Date
  /** When the person left the organisation: the account stays for the record, and signs nobody in. */
  leftAt?: Date
  /** Absent: 1. */
  version?: number
}
