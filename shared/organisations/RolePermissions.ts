import { z } from 'zod'
import { Permission } from '#shared/access/Permission.ts'

/** What a role is to open: at least one permission, each once. */
export const RolePermissions = z
  .array(Permission)
  .min(1)
  .max(Permission.options.length)
  .transform((given) => Permission.options.filter((permission) => given.includes(permission)))
