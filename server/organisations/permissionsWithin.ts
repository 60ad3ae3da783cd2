import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { Permission } from '#shared/access/Permission.ts'

/** What these permissions open in an organisation of this kind: the law is the ceiling. */
export const permissionsWithin = (kind: OrganisationKind, permissions: readonly Permission[]): Permission[] =>
  organisationKinds[kind].permissions.filter((permission) => permissions.includes(permission))
