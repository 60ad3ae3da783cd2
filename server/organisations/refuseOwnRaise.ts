import { Refusal } from '#server/http/Refusal.ts'
import type { Permission } from '#shared/access/Permission.ts'
import { permissionsWithin } from './permissionsWithin.ts'
import type { Administrator } from './requireAdministrator.ts'

/** Nobody gives themselves a right that they do not have: only another administrator can. */
export const refuseOwnRaise = (
  { organisation, permissions }: Administrator,
  wanted: readonly Permission[],
  code: 'person.own_raise' | 'role.own_raise',
): void => {
  const raised = permissionsWithin(organisation.kind, wanted).filter((permission) => !permissions.has(permission))
  if (raised.length > 0) throw new Refusal(code)
}
