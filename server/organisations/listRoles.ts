import type { Handler } from '#server/http/Handler.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { listRoles as contract } from '#shared/organisations/listRoles.ts'
import { presentRoles } from './presentRoles.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import { rolesOf } from './rolesOf.ts'

/** The roles that people of the caller's organisation can have, and the ceiling that the law sets them. */
export const listRoles: Handler<typeof contract> = async (context) => {
  const administrator = requireAdministrator(context)
  const { kind } = administrator.organisation
  const { paragraph, permissions } = organisationKinds[kind]
  const roles = await rolesOf(administrator.organisation)
  return { kind, paragraph, ceiling: [...permissions], items: await presentRoles(administrator, roles) }
}
