import type { Promised } from '#shared/promise/Promised.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** A service that an organisation offers: enough of it to open matters and hand them off. The whole catalogue comes later. */
export type Service = {
  _id: string
  organisationId: string
  name: Localised
  /** Municipality codes; empty: the whole country. */
  municipalities: string[]
  /** Its own promise; null: its organisation's. */
  promised: Promised | null
  /** The team whose queue takes what comes to it. */
  teamId: string
  /** Whether it takes new matters. */
  active: boolean
  version: number
}
