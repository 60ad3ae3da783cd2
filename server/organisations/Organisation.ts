import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { OrganisationId } from '#shared/ids/OrganisationId.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** An organisation that serves businesses. Its kind says what the law lets it store and see (shared/access/organisationKinds). */
export type Organisation = {
  _id: OrganisationId
  name: Localised
  kind: OrganisationKind
  /** Region and municipality codes that it serves; both empty: the whole country. */
  area: { regions: string[]; municipalities: string[] }
  /** Counts changes to who administers: two at once then meet here, and can't together leave nobody. */
  administratorsVersion?: number
}
