import type { Actor } from '#shared/access/Actor.ts'
import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { StandardRole } from '#shared/access/standardRoles.ts'
import type { Role } from './Role.ts'
import { RoleModel } from './roleModel.ts'

/** People without an organisation have these. */
const OUTSIDE: readonly string[] = ['customer', 'guest'] satisfies StandardRole[]

/** Roles made for one kind of organisation. */
const MADE_FOR: Partial<Record<string, OrganisationKind>> = {
  platformManager: 'platform',
  ministry: 'ministry',
} satisfies Partial<Record<StandardRole, OrganisationKind>>

const isFor = (kind: OrganisationKind, { _id, permissions }: Role): boolean => {
  if (OUTSIDE.includes(_id)) return false
  if (MADE_FOR[_id]) return MADE_FOR[_id] === kind
  // A role that is there to read contents is of no use where the kind allows none.
  return !permissions.includes('events.read') || organisationKinds[kind].permissions.includes('events.read')
}

/** The roles that people of an organisation can have: standard ones that suit its kind, then its own, each by name. */
export const rolesOf = async ({ id, kind }: NonNullable<Actor['organisation']>): Promise<Role[]> => {
  const roles = await RoleModel.find({ organisationId: { $in: [null, id] } }).lean<Role[]>()
  const byName = (a: Role, b: Role) => a.name.fi.localeCompare(b.name.fi, 'fi')
  const standard = roles.filter((role) => role.organisationId === null && isFor(kind, role)).sort(byName)
  return [...standard, ...roles.filter(({ organisationId }) => organisationId === id).sort(byName)]
}
