import type { Actor } from '#shared/access/Actor.ts'
import { Actor as ActorSchema } from '#shared/access/Actor.ts'
import type { Capacity } from '#shared/access/Capacity.ts'
import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Permission } from '#shared/access/Permission.ts'
import type { Section } from '#shared/access/Section.ts'

type Wanted = {
  /** The kind of the actor's organisation; null: a customer or a guest. */
  kind?: OrganisationKind | null
  permissions?: readonly Permission[]
  organisationId?: string
  userId?: string
  teamIds?: string[]
  /** The customer acted for; never together with an organisation. */
  actsFor?: {
    customerId: string
    capacity: Capacity
    mergedIds?: string[]
    foundedFrom?: { becameCompanyAt: string; sharedSections: Section[] }
  } | null
  breakGlass?: { customerId: string; until: string; mergedIds?: string[] | undefined } | null
}

/** Somebody with these rights, for tests of the rules themselves. */
export const actorFor = ({
  kind = null,
  permissions = [],
  organisationId = 'org_Mine0000000000000000',
  userId = 'usr_Someone0000000000000',
  teamIds = [],
  actsFor = null,
  breakGlass = null,
}: Wanted): Actor =>
  ActorSchema.parse({
    userId,
    name: 'Someone',
    organisation: kind && !actsFor ? { id: organisationId, name: { fi: 'x', sv: 'x', en: 'x' }, kind } : null,
    teamIds: actsFor ? [] : teamIds,
    permissions: actsFor ? [] : permissions,
    actsFor: actsFor && {
      customerId: actsFor.customerId,
      customerIds: [actsFor.customerId, ...(actsFor.mergedIds ?? [])],
      capacity: actsFor.capacity,
      foundedFrom: actsFor.foundedFrom ? { customerId: actsFor.customerId, ...actsFor.foundedFrom } : null,
    },
    breakGlass: actsFor ? null : breakGlass,
  })
