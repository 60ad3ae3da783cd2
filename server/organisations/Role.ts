import type { Permission } from '#shared/access/Permission.ts'
import type { OrganisationId } from '#shared/ids/OrganisationId.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** A stored set of permissions. The standard ones (`adviser`, `phoneAgent`, ...) are everybody's; an organisation may keep its own. */
export type Role = {
  _id: string
  /** null: a standard role, which no single organisation changes. */
  organisationId: OrganisationId | null
  name: Localised
  permissions: Permission[]
  version: number
}
