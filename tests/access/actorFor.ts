import type { Actor } from '#shared/access/Actor.ts'
import { Actor as ActorSchema } from '#shared/access/Actor.ts'
import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Permission } from '#shared/access/Permission.ts'

type Wanted = {
  kind?: OrganisationKind | null
  permissions?: readonly Permission[]
  customerIds?: string[]
  organisationId?: string
}

/** Somebody with these rights, for tests of the rules themselves. */
export const actorFor = ({
  kind = null,
  permissions = [],
  customerIds = [],
  organisationId = 'org_Mine0000000000000000',
}: Wanted): Actor =>
  ActorSchema.parse({
    userId: 'usr_Someone0000000000000',
    name: 'Someone',
    organisation: kind && { id: organisationId, name: { fi: 'x', sv: 'x', en: 'x' }, kind },
    permissions,
    customerIds,
  })
