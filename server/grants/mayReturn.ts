import type { Context } from '#server/access/Context.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import type { GrantRecord } from './GrantRecord.ts'

/** Whether the actor may give this grant back: whose it is by name, and for an organisation or a team a role that asks for grants. */
export const mayReturn = (
  { actor }: Pick<Context, 'actor'>,
  { to, grantee }: Pick<GrantRecord, 'to' | 'grantee'>,
): boolean => {
  if (to === null || !actorKeys(actor).includes(to)) return false
  return grantee.kind === 'guest' || grantee.kind === 'person' || actor.permissions.includes('grants.request')
}
