import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { PathStep } from '#shared/foundersPath/PathStep.ts'

/** A step of the founder's path as it is stored: content that is common to all. `_id` is the step's key. */
export type PathStepRecord = {
  _id: string
  /** The kind of organisation that keeps the whole path, beside whoever answers for this step. */
  keeper: OrganisationKind
  ownerId: string | null
  authorityId: string | null
  shown: boolean
  content: PathStep
  changedAt: Date
  /** null: it came with the product. */
  by: { userId: string; organisationId: string | null } | null
  version: number
}
