import type { Actor } from '../Actor.ts'
import { organisationKinds } from '../organisationKinds.ts'
import type { Permission } from '../Permission.ts'

/** What the actor's role permits within what their organisation's kind allows: the law is the ceiling, the role decides under it. */
export const permissionsOf = ({ organisation, permissions, actsFor }: Actor): ReadonlySet<Permission> => {
  if (!organisation || actsFor) return new Set()
  const ceiling = organisationKinds[organisation.kind].permissions
  return new Set(permissions.filter((permission) => ceiling.includes(permission)))
}
