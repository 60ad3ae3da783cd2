import type { z } from 'zod'
import type { RoleInUse } from '#shared/organisations/RoleInUse.ts'
import { presentRoles } from './presentRoles.ts'
import type { Role } from './Role.ts'
import type { Administrator } from './requireAdministrator.ts'

/** One role as presentRoles shows it. */
export const presentRole = async (administrator: Administrator, role: Role): Promise<z.input<typeof RoleInUse>> => {
  const [presented] = await presentRoles(administrator, [role])
  if (!presented) throw new Error(`Role ${role._id} could not be presented`)
  return presented
}
