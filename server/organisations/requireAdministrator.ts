import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { Permission } from '#shared/access/Permission.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'

export type Administrator = {
  userId: string
  name: string
  organisation: NonNullable<Actor['organisation']>
  /** What they may themselves, within what the kind of organisation allows. */
  permissions: ReadonlySet<Permission>
}

/**
 * The caller as an administrator of their own organisation; access.denied (403) to everybody else. Every id that comes
 * from outside is then sought in `organisation` alone, so that another's is as one that does not exist (404).
 */
export const requireAdministrator = ({ actor }: Pick<Context, 'actor'>): Administrator => {
  const permissions = permissionsOf(actor)
  if (!actor.organisation || !permissions.has('organisation.administer')) throw new Refusal('access.denied')
  return { userId: actor.userId, name: actor.name, organisation: actor.organisation, permissions }
}
