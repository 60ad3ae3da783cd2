import type { Permission } from '#shared/access/Permission.ts'

/** What a role, or a person who gets another role, can do after a change and could not before; and the other way round. */
export const permissionChanges = (
  before: readonly Permission[],
  after: readonly Permission[],
): { opens: Permission[]; closes: Permission[] } => ({
  opens: after.filter((permission) => !before.includes(permission)),
  closes: before.filter((permission) => !after.includes(permission)),
})
